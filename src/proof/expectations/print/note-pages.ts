import type { Part, Publication } from '../../../publication/tree.ts'
import { toWords } from '../../../publication/words.ts'
import { expectedOf, type Furniture } from '../../expected.ts'
import type { Piece } from '../../reading.ts'

/** A sign that no text holds, for a reference to a note (the private use area of Unicode). */
const REFERENCE = '\ue000'

/** The page of the first reference to each note of each part, by the note's id. */
export type NotePages = ReadonlyMap<Part, ReadonlyMap<string, number>>

/**
 * Finds on which page each note is first referred to: where the word was read that is the reference. `draft` has as many
 * words as must be read; nothing is found where more or fewer were.
 */
export function notePages(
  publication: Publication,
  draft: Furniture,
  pieces: readonly Piece[],
): NotePages {
  if (publication.parts.every(({ notes }) => notes.length === 0)) return new Map()
  const targets: (readonly [part: Part, id: string])[] = []
  const additions: Furniture['additions'] = (part) => ({
    ...draft.additions?.(part),
    afterInline(inline) {
      if (inline.type !== 'noteReference') return []
      targets.push([part, inline.target])
      return [REFERENCE]
    },
  })
  const expected = expectedOf(publication, { ...draft, additions })
  const read = pieces.flatMap(({ text, where }) => toWords(text).map(() => where.page ?? 0))
  if (expected.length !== read.length) return new Map()
  const pages = read.filter((_, at) => expected[at]?.text === REFERENCE)
  return firstOfEach(targets.map((target, at) => [...target, pages[at] ?? 0]))
}

function firstOfEach(found: readonly (readonly [Part, string, number])[]): NotePages {
  const pages = new Map<Part, Map<string, number>>()
  for (const [part, id, page] of found) {
    const ofPart = pages.get(part) ?? new Map<string, number>()
    pages.set(part, ofPart)
    if (!ofPart.has(id)) ofPart.set(id, page)
  }
  return pages
}
