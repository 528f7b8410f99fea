import type { Segments } from './segments.ts'

/** A way forward through the source of a block: each search begins where the last thing was found. */
export interface Cursor {
  /** Finds words on this line or the next, the first ones on any: where they begin; undefined where they are not. */
  find(words: string): number | undefined
  /** Finds the first match, likewise, of a pattern with the flag `g`. */
  match(pattern: RegExp): { readonly offset: number; readonly words: string } | undefined
  /** Goes to the beginning of the next line; gives the end of this one. */
  nextLine(): number
  /** Goes past an offset, if it lies ahead. */
  pass(offset: number): void
}

/** So far behind the last thing found the next one is looked for, past the marks between them. */
const AHEAD = 500

/** The first words are looked for on so many lines: those of a box, or above the source of a quotation, stand before them. */
const FAR = 200

/** A cursor at the beginning of the segments of a text. */
export function makeCursor(text: string, segments: Segments): Cursor {
  let line = 0
  let offset = segments(0)?.start ?? 0
  let hasBegun = false

  const search = (length: number, look: (stretch: string) => number): number | undefined => {
    const last = hasBegun ? line + 1 : FAR
    for (let at = line; at <= last; at++) {
      const segment = segments(at)
      if (!segment) return undefined
      const from = at === line ? offset : segment.start
      const end = hasBegun ? Math.min(segment.end, from + length + AHEAD) : segment.end
      const index = look(text.slice(from, end))
      if (index < 0) continue
      line = at
      hasBegun = true
      return from + index
    }
    return undefined
  }

  return {
    find(words) {
      const found = search(words.length, (stretch) => stretch.indexOf(words))
      if (found !== undefined) offset = found + words.length
      return found
    },
    match(pattern) {
      let words = ''
      const found = search(AHEAD, (stretch) => {
        const match = new RegExp(pattern).exec(stretch)
        words = match?.[0] ?? ''
        return match?.index ?? -1
      })
      if (found === undefined) return undefined
      offset = found + words.length
      return { offset: found, words }
    },
    nextLine() {
      const end = segments(line)?.end ?? offset
      const next = segments(line + 1)
      if (next) {
        line++
        offset = next.start
      }
      return end
    },
    pass(place) {
      if (place <= offset) return
      let at = line
      while ((segments(at)?.end ?? place) < place) at++
      if ((segments(at)?.start ?? place + 1) > place) return
      line = at
      offset = place
    },
  }
}
