import type { Severity } from '../message/message.ts'
import type { WordPlace } from './place.ts'

/** A kind of thing that an import has to tell of: what is so, and what to do. */
export interface Kind {
  /** `word-tracked`; each has a section in `docs/rules.md`. */
  readonly rule: `word-${string}`
  /** An error is what the editor must mend in the Markdown or in Word; a warning, what should be looked at. */
  readonly severity: Severity
  /** A sentence without the full stop, in the editor's words. */
  readonly reason: string
  readonly hint: string
  /** Set where the words of its findings stand nowhere in the publication: each is then told by itself, with its words. */
  readonly isLeftOut?: true
}

/** One thing found while a Word file was read or written anew. Those of the same kind are told as one, with a count. */
export interface Finding extends Kind {
  /** Where; left out for what holds for the whole file. */
  readonly place?: WordPlace
  /** The words that it is about, as they stand there; shown in short, and no part of the kind. */
  readonly words?: string
}
