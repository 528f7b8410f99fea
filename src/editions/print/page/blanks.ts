import { element, type PageNode } from './node.ts'

/** The pages on which nothing stands. */
export interface Blanks {
  /** Whether one stands before each part, in the order of the parts. */
  readonly before: readonly boolean[]
  /** How many stand at the end. */
  readonly atEnd: number
}

/** A publication without blank pages, as every print is that is not for a press. */
export const NO_BLANKS: Blanks = { before: [], atEnd: 0 }

/** Blank pages, each of its own: without a running head or a folio, and nothing of it is in the tags. */
export const renderBlanks = (count: number): readonly PageNode[] =>
  Array.from({ length: count }, () => element('div', { class: 'blank' }))
