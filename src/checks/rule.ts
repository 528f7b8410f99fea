import type { Position, Severity } from '../message/message.ts'
import type { Catalogue } from '../publication/catalogue.ts'
import type { Part, Publication } from '../publication/tree.ts'

/** What a rule has found in a publication; `toMessage` adds where it is and who says so. */
export interface Finding {
  /** An error unless it says otherwise. */
  readonly severity?: Severity
  /** What is so, without a full stop. */
  readonly reason: string
  /** What to do, in the words of those who write. */
  readonly hint: string
  /** The part it is in; none for the front matter. */
  readonly part?: Part
  readonly position?: Position
}

/** One house rule: its name, which its page in the documentation has too, and what it finds. */
export interface Rule {
  readonly name: string
  /** True where what it finds depends on other publications too. */
  readonly looksAround?: boolean
  check(publication: Publication, catalogue: Catalogue): Iterable<Finding>
}

/** A rule's check that looks at one part after another. */
export const inEachPart = (
  check: (part: Part, publication: Publication, catalogue: Catalogue) => Iterable<Finding>,
): Rule['check'] =>
  function* (publication, catalogue) {
    for (const part of publication.parts)
      for (const finding of check(part, publication, catalogue)) yield { part, ...finding }
  }
