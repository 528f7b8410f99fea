import type { Heading, List, Paragraph, Scope } from '../tree.ts'

/** The number of a paragraph, and what follows from it. */
export type Numbered = Required<Pick<Paragraph, 'number' | 'label' | 'id'>> &
  Pick<Paragraph, 'innerId' | 'scope'>

/** What a block, or an item of a list, begins with: its words, or its label with that of a list on the same line. */
export interface Beginning {
  readonly text: string
  readonly isHeading: boolean
}

/** Numbers what stands at the top of a part, from its beginning to its end, in one of the ways of official papers. */
export interface Numberer {
  /** A heading, and what follows it. */
  heading(heading: Heading, ahead: Iterable<Beginning>): Heading
  /** The number that a text begins with; `next` are the texts that begin the paragraphs after it. */
  paragraph(text: string, next: Iterable<string>): Numbered | undefined
  /** Tells whether the items of a list are numbered paragraphs. */
  takes(list: List): boolean
}

/** `p7.4`, `annex-a-p1`; `p1-2` for the provision `1(2)`. */
export const toId = (number: string, scope?: Scope): string =>
  `${scope ? `${scope.id}-` : ''}p${number.replace(/\(/g, '-').replace(/\)/g, '')}`
