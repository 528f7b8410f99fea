/** A place in a text: line and column, both counted from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A text and where it came from; `path` is shown to people, relative to the working directory. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** A place in a document that has no lines, as one of Word. */
export interface DocumentPlace {
  /** The paragraph, counted from 1, those without words too; in a note, among its own. */
  readonly paragraph: number
  /** The note that the paragraph stands in: `footnote 3`. */
  readonly note?: string
  /** The words that the paragraph begins with. */
  readonly opening?: string
}

export type Severity = 'error' | 'warning'

/** What a rule has to say: a place, what is so (`reason`), and what to do (`hint`). */
export interface Message {
  readonly rule: string
  readonly severity: Severity
  readonly reason: string
  readonly hint?: string
  readonly source?: Source
  readonly position?: Position
  /** In a document without lines, every place where it is so, the one that is told first before the others. */
  readonly places?: readonly DocumentPlace[]
  /** Words that stand in the document and nowhere else, whole, where it is about such; the reason quotes them in short. */
  readonly words?: string
  /** The name of the publication, of the edition, and the label of the paragraph, where known. */
  readonly publication?: string
  readonly edition?: string
  readonly paragraph?: string
  /** How many messages like the one before it this one stands for, each of which would say the same. */
  readonly more?: number
}

/** Tells whether any of the messages is an error. */
export const hasErrors = (messages: readonly Pick<Message, 'severity'>[]): boolean =>
  messages.some((message) => message.severity === 'error')

/** The position of an offset (UTF-16 code units, from 0) in a text. */
export function toPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}
