import type { Node } from './markdown-blocks.ts'
import { unmark } from './markdown-source.ts'

const OPTION = /(?<![ \t\n])[ \t\n]*\{row-header=sentence\}[ \t]*$/
const CAPTION = /^(?:Table|Tabl)(?: (?:[A-Z]\.)?[A-Z]?\d+(?:\.\d+)*)?: ?\S/

/** The words of a node as one string: a break is a space, the reference to a note nothing. */
export const plainText = (node: Node): string => unmark(textOf(node, () => ''))

/** Words of a node, or the label of a note that it refers to among them. */
export interface Stretch {
  readonly text: string
  readonly isReference: boolean
}

/** The words of a node and its references to notes, in their order. */
export const stretchesOf = (node: Node): readonly Stretch[] =>
  unmark(textOf(node, (label) => REFERENCE + label + REFERENCE))
    .split(REFERENCE)
    .map((text, index) => ({ text, isReference: index % 2 === 1 }))

/** Stands on either side of a label; no Markdown holds it, for a reader puts U+FFFD in its place (CommonMark 0.31, 2.3). */
const REFERENCE = '\0'

function textOf(node: Node, reference: (label: string) => string): string {
  const { type, value, alt, label, children = [] } = node
  if (type === 'break') return ' '
  if (type === 'footnoteReference') return reference(label ?? '')
  if (type === 'image') return alt ?? ''
  return value ?? children.map((child) => textOf(child, reference)).join('')
}

/** Tells whether a text is nothing but the option that gives rows their headers. */
export const isOption = (text: string): boolean => text.trim() === '{row-header=sentence}'

/** Tells whether a node is a caption with that option at its end. */
export function hasOption(node: Node): boolean {
  const text = textOf(node, (label) => `[^${label}]`)
  return CAPTION.test(text) && OPTION.test(text)
}

/** The stretches of a caption without the option at its end. */
export const withoutOption = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map(({ text, isReference }, index) =>
    index === stretches.length - 1
      ? { text: text.replace(OPTION, ''), isReference }
      : { text, isReference },
  )
