import { DamagedZip } from '../faults.ts'

/** What a zip is that its reader gives up, by what that says (yauzl 3, zlib): a sentence's second half. */
const DAMAGES: readonly (readonly [said: RegExp, words: string])[] = [
  [
    /comment length|end of central directory record signature not found/i,
    'its list of files does not stand at its end, so it was cut off, or other bytes were put after it',
  ],
  [/multi-disk/, 'it is one piece of a zip that was cut into several'],
  [/strong encryption/, 'it is encrypted'],
  [/local file header|overflows/, 'its list names a place at which no file begins'],
  [/bytes in the stream/, 'it has another size than the list of the zip says'],
  [/unexpected EOF/, 'it ends before the last of its files'],
  [/central directory|zip64|extra field/i, 'its list of files is damaged'],
]

/** What an error of the reader means. */
export function toDamage(error: unknown): DamagedZip {
  if (error instanceof DamagedZip) return error
  const said = error instanceof Error ? error.message : String(error)
  const [, words = 'its packed bytes are damaged'] = DAMAGES.find(([one]) => one.test(said)) ?? []
  return new DamagedZip(words, { cause: error })
}
