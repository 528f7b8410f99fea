import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { directive } from 'micromark-extension-directive'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'

/** A place in the text that was read; `offset` in UTF-16 code units. */
interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

/** A node of the tree that the Markdown reader gives: mdast, as far as it is used here. */
export interface Node {
  readonly type: string
  readonly children?: readonly Node[]
  readonly value?: string
  readonly alt?: string | null | undefined
  readonly title?: string | null | undefined
  readonly label?: string | null | undefined
  readonly position?: { readonly start: Point; readonly end: Point } | undefined
}

/** Colons of a container, `:::box[Title]`, alone: `10:30` and `::` are text. */
const COLON = 58
const container: NonNullable<Options['extensions']>[number] = {
  flow: { [COLON]: [directive().flow?.[COLON] ?? []].flat().slice(0, 1) },
}

const mdastExtensions: Options['mdastExtensions'] = [
  gfmFootnoteFromMarkdown(),
  directiveFromMarkdown(),
]

/** What is set in is no code, and the definition of a link is words. */
const asBlocks: Options = {
  extensions: [container, gfmFootnote(), { disable: { null: ['definition', 'codeIndented'] } }],
  mdastExtensions,
}

/** Everything that makes blocks, by the names that micromark has for it. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const asInlines: Options = {
  extensions: [gfmFootnote(), { disable: { null: BLOCKS } }],
  mdastExtensions,
}

/** Parses blocks; `labels` are those of notes that stand elsewhere. */
export const parseBlocks = (text: string, labels: readonly string[]): Node =>
  fromMarkdown(text + definitionsOf(labels), asBlocks)

/** Parses words in which nothing begins a block. */
export const parseInlines = (text: string, labels: readonly string[]): Node =>
  fromMarkdown(text + definitionsOf(labels), asInlines)

/** A reference is one only where its note is known: notes without words, after the text. */
const definitionsOf = (labels: readonly string[]): string =>
  labels.map((label) => `\n\n[^${label}]:`).join('')
