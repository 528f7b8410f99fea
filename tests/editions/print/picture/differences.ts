import type { Painted } from './trace.ts'

/** What is painted on one page of one of two files alone. */
export interface Difference {
  /** The page, from 0. */
  readonly page: number
  /** What is on the page of the first file and not on that of the second, and the other way round. */
  readonly gone: readonly Painted[]
  readonly added: readonly Painted[]
}

type Pages = readonly (readonly Painted[])[]

/** How the pages of two files differ: what is painted, how often, where; not in which order. */
export const differencesOf = (first: Pages, second: Pages): readonly Difference[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, page) => {
    const [one = [], other = []] = [first[page], second[page]]
    return { page, gone: without(one, other), added: without(other, one) }
  })

function without(painted: readonly Painted[], others: readonly Painted[]): readonly Painted[] {
  const left = new Map(
    [...Map.groupBy(others, ({ key }) => key)].map(([key, own]) => [key, own.length]),
  )
  return painted.filter(({ key }) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

/** What is said by the glyphs of a difference, one text a sequence; a path or a picture is told by its key. */
export function wordsOf(painted: readonly Painted[]): readonly string[] {
  const groups = Map.groupBy(painted, ({ key, glyph }) => glyph?.sequence ?? key)
  return [...groups].map(([group, own]) =>
    typeof group === 'string' ? group : own.map(({ glyph }) => glyph?.text ?? '').join(''),
  )
}
