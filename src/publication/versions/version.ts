import type { Publication } from '../tree.ts'
import type { MarkKind } from './marks.ts'

/** One dated text of a publication that was corrected. */
export interface Version {
  /** `2007-03-03`, `2007-03` or `2007`. */
  readonly date: string
  /** What was changed, in the editor's words. */
  readonly notes: readonly string[]
  /** The address of this text for good, from the web root: `report-2006-10-09/`. */
  readonly address: string
  /** The publication that keeps an earlier text; none for the text as it is now. */
  readonly text?: Publication
  /** Compares it with the version before: what was changed, in the order of the text; nothing in the first. */
  readonly changes: () => readonly Change[]
}

/** What a version has changed in one place. */
export interface Change {
  readonly kind: ChangeKind
  /** The name of the part that it stands in, as the newer text calls it; where that has no such part, ''. */
  readonly part: string
  /** What the part is called that is no more, of what was taken out with it. */
  readonly formerPart?: string
  /** The id in the newer text, or, of what was removed, in the earlier one; '' where it has none. */
  readonly id: string
  /** What it is called in the language of the publication: `Paragraph 7.4`, `Table 7.1, row 6`. */
  readonly label: string
  /** What it was called before, where that is otherwise. */
  readonly formerLabel?: string
  /** Told of several paragraphs that follow one another, and have other numbers. */
  readonly isRun?: boolean
  /** What differs besides its words, where these are the same. */
  readonly differs?: readonly MarkKind[]
  /** Its words, without its number; long stretches that are the same are shortened with an ellipsis. */
  readonly pieces: readonly Piece[]
}

/**
 * `moved`: the words are the same, and their number or their place is another. `kept`: these are the same too, and what `differs`
 * names is not.
 */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'kept'

/** Words that stand together in both texts, or in one of them. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
  /** Stands at the piece before it without a space: a full stop, what divides two cells. */
  readonly isJoined?: boolean
  /** Heads the cell whose words follow. */
  readonly isHeading?: boolean
}

/** What an earlier version says of the publication that it is a version of. */
export interface EarlierOf {
  /** The name of the publication whose text is that of today. */
  readonly name: string
  readonly title: string
  /** The date of this text. */
  readonly date: string
  /** When it was corrected: the date of the next version. */
  readonly corrected: string
  /** The names of the parts that the text of today has. */
  readonly parts: readonly string[]
  /** The addresses of the versions before and after this one, from the web root. */
  readonly before?: string
  readonly after: string
}
