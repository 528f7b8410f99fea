const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A count as it is read in a sentence: "nine rows", "one row", "13 rows". */
export const countInWords = (count: number, noun: string): string =>
  `${NUMBERS[count] ?? count} ${count === 1 ? noun : `${noun}s`}`

/** The same at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Things in a row, as a sentence has them: "a, b and c". */
export const listed = (things: readonly string[]): string =>
  things.length < 2
    ? things.join('')
    : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`

/** A size as a reader counts it, in units of 1,000: "182 KB", "1.1 MB", "under 1 KB". */
export function toSize(bytes: number): string {
  if (bytes >= 999_500) return `${(bytes / 1_000_000).toFixed(1)} MB`
  return bytes < 1000 ? 'under 1 KB' : `${Math.round(bytes / 1000)} KB`
}
