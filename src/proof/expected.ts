import type { Added, Additions } from '../publication/additions.ts'
import { type Place, runsOf, wordsOf } from '../publication/runs.ts'
import type { Part, Publication } from '../publication/tree.ts'
import { writtenSpacedWords } from './spaced-words.ts'

/** What an edition adds to a publication: before it, part by part in its places, and after it. */
export interface Furniture {
  /** Words that are read before the first part: the opening of a copy, the page-top lines. */
  readonly opening?: Added
  additions?(part: Part): Additions
  /** Words that are read after the last part: the folios. */
  readonly closing?: Added
}

/** A word that must be read, of the publication or of its furniture, and where it stands. */
export interface ExpectedWord {
  readonly text: string
  readonly furniture: boolean
  /** The white space before it, where it forbids the end of a line. */
  readonly before?: string
  /** None in a publication without words. */
  readonly place?: Place
}

/**
 * Everything that must be read from an edition, word by word in its order.
 * Throws where the edition's places for furniture lose or alter a word of the publication: a fault of the edition.
 */
export function expectedOf(
  publication: Publication,
  { opening = [], additions = () => ({}), closing = [] }: Furniture,
): readonly ExpectedWord[] {
  const text = publication.parts
    .flatMap((part) => runsOf(part, additions(part)))
    .flatMap(({ text, ...run }) => writtenSpacedWords(text).map((word) => ({ ...run, ...word })))
  refuseOtherWords(text, publication)
  const [first, last] = [text[0]?.place, text.at(-1)?.place]
  return [...addedWords(opening, first), ...text, ...addedWords(closing, last)]
}

const addedWords = (texts: Added, place: Place | undefined): readonly ExpectedWord[] =>
  texts
    .flatMap((text) => writtenSpacedWords(text))
    .map((word) => ({ ...word, furniture: true, ...(place && { place }) }))

/** The canonical words are taken from the tree without any edition's help. */
function refuseOtherWords(expected: readonly ExpectedWord[], publication: Publication): void {
  const own = expected.filter(({ furniture }) => !furniture)
  const words = wordsOf(publication)
  const length = Math.max(own.length, words.length)
  for (let at = 0; at < length; at++)
    if (own[at]?.text !== words[at]?.text)
      throw new Error(
        `The furniture of ${publication.name} leaves “${own[at]?.text}” for “${words[at]?.text}”`,
      )
}
