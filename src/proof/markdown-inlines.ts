import type { Node } from './markdown-blocks.ts'
import { unmark } from './markdown-source.ts'

const OPTION = /[ \t\n]*\{row-header=sentence\}[ \t]*$/
const CAPTION = /^(?:Table|Tabl)(?: (?:[A-Z]\.)?[A-Z]?\d+(?:\.\d+)*)?: ?\S/

/** The words of a node as one string: a break is a space, the reference to a note nothing. */
export const plainText = (node: Node): string => unmark(textOf(node, () => ''))

function textOf(node: Node, reference: (label: string) => string): string {
  const { type, value, alt, label, children = [] } = node
  if (type === 'break') return ' '
  if (type === 'footnoteReference') return reference(label ?? '')
  if (type === 'image') return alt ?? ''
  return value ?? children.map((child) => textOf(child, reference)).join('')
}

/** The labels of the notes that a node refers to. */
export const referencesIn = ({ type, label, children = [] }: Node): readonly string[] =>
  type === 'footnoteReference' ? [label ?? ''] : children.flatMap(referencesIn)

/** Tells whether a text is nothing but the option that gives rows their headers. */
export const isOption = (text: string): boolean => text.trim() === '{row-header=sentence}'

/** Tells whether a node is a caption with that option at its end. */
export function hasOption(node: Node): boolean {
  const text = textOf(node, (label) => `[^${label}]`)
  return CAPTION.test(text) && OPTION.test(text)
}

/** A caption without the option at its end. */
export const withoutOption = (text: string): string => text.replace(OPTION, '')
