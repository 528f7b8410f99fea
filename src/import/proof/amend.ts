import type { Amendment } from '../account.ts'

/** What is done to a raw text: an amendment, or a mark that is put in. */
export type Change = Omit<Amendment, 'reason' | 'also'>

/** A raw text as the publication is to have it. */
export interface Amended {
  readonly text: string
  /** What stood in the raw text for each amendment, with its white space. */
  readonly found: ReadonlyMap<Change, string>
  /** Amendments of what does not stand where they say. */
  readonly wrong: readonly Change[]
}

/** Does to the raw text of a paragraph what its amendments say. */
export function amend(text: string, amendments: readonly Change[]): Amended {
  const places = placesOf(text)
  const pieces: string[] = []
  const found = new Map<Change, string>()
  const wrong: Change[] = []
  let at = 0
  for (const amendment of amendments.toSorted(inOrder)) {
    const [start, end] = extentOf(amendment, places, text)
    const from = amendment.found === '' ? Math.max(at, start) : start
    if (!stands(amendment, text.slice(start, end), places) || from < at) {
      wrong.push(amendment)
      continue
    }
    pieces.push(text.slice(at, from), amendment.written)
    found.set(amendment, text.slice(start, end))
    at = Math.max(from, end)
  }
  return { text: [...pieces, text.slice(at)].join(''), found, wrong }
}

/**
 * Where what is no white space stands in a text. A mark that would be one with the letter before it, were there no white
 * space between them, counts with that letter, since amendments count without white space.
 */
function placesOf(text: string): readonly number[] {
  const all = [...text.matchAll(/\S/g)].map(({ index }) => index)
  if (!/\s\p{M}/u.test(text)) return all
  return all.filter((place, at) => {
    const before = all[at - 1]
    if (before === undefined || before === place - 1) return true
    return `${text[before]}${text[place]}`.normalize('NFC').length > 1
  })
}

/** By their offsets; what is put in comes before what stands there. */
const inOrder = (one: Change, other: Change): number =>
  one.offset - other.offset || Math.min(one.found.length, 1) - Math.min(other.found.length, 1)

const stands = ({ offset, found }: Change, text: string, places: readonly number[]): boolean =>
  offset <= places.length && text.replace(/\s+/g, '').normalize('NFC') === found

/**
 * From where to where in a text an amendment holds (UTF-16 code units); `places` are those of all that is no white space.
 * Where white space stands, what is put in follows the word before it; with white space of its own it takes its place.
 */
function extentOf(
  { offset, found, written }: Change,
  places: readonly number[],
  text: string,
): readonly [number, number] {
  const start = places[offset] ?? text.length
  if (found !== '') return [start, (places[offset + found.length - 1] ?? text.length - 1) + 1]
  const after = (places[offset - 1] ?? -1) + 1
  return [after, /^\s|\s$/.test(written) ? start : after]
}
