/** A stretch of a file: offsets in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a pattern is found. */
export const findSpans = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))

export const slice = (text: string, { start, end }: Span): string => text.slice(start, end)

/** The text with other words in a stretch of it; undefined where there is no such stretch. */
export const replace = (text: string, span: Span | undefined, words: string): string | undefined =>
  span && text.slice(0, span.start) + words + text.slice(span.end)

/** One of the items, by a number from 0 to 1. */
export const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)]

/** Puts what stands before the last space of a stretch after what stands behind it: `[note 1] word` as `word [note 1]`. */
export function moveAfterNext(text: string, span: Span | undefined): string | undefined {
  if (!span) return undefined
  const [, addition = '', word = ''] = /^(.*) (\S+)$/.exec(slice(text, span)) ?? []
  return replace(text, span, `${word} ${addition}`)
}
