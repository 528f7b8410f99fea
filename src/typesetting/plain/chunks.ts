import type { Inline } from '../../publication/tree.ts'
import { atomsOf } from './atoms.ts'
import { bracket } from './bracket.ts'
import { looksDrawn } from './looks-drawn.ts'
import { ourWords } from './our-words.ts'
import type { PlainSetting } from './setting.ts'
import { type Stress, type Stretch, signWords, type Word } from './stress.ts'
import { tieChunks } from './tied.ts'
import { type Chunk, LINE_END } from './wrap.ts'

/** Where a line may end: at white space, but not at that which forbids it. */
const SPACE = /[^\S\u00a0\u2007\u202f]+/u
const NO_BREAK_STARTS = /^[\u00a0\u2007\u202f]+/u
const NO_BREAK_ENDS = /[\u00a0\u2007\u202f]+$/u

/**
 * Divides inlines into words that lines are filled with. Words of ours stand after the whole word that they belong to,
 * with a space on either side: `exclusion. [note 1]`, so that no word of the publication is broken.
 */
export function toChunks(inlines: readonly Inline[], setting: PlainSetting): readonly Chunk[] {
  const chunks: Word[] = []
  let word: Stretch[] = []
  let ours: readonly string[] = []
  const end = (): void => {
    const whole = trimNoBreaks(word)
    if (whole.length > 0) chunks.push(whole)
    chunks.push(...ours)
    word = []
    ours = []
  }
  for (const atom of atomsOf(inlines, setting)) {
    if (atom === LINE_END) {
      end()
      chunks.push(LINE_END)
    } else if ('ours' in atom) addOurs(atom.ours)
    else add(atom.words, atom.stress)
  }
  end()
  return join(signWords(chunks, setting.signs).map(toForm), setting.language)

  /** Words of ours stand at once where no word is open. */
  function addOurs(words: readonly string[]): void {
    ours = [...ours, ...words]
    if (/(^|\s)$/u.test(word.at(-1)?.words ?? '')) end()
  }

  /** Words of ours that wait stand at the next white space, even at such as forbids the end of a line. */
  function add(words: string, stress: Stress): void {
    const wordEnd = ours.length > 0 ? words.search(/\s/u) : -1
    if (wordEnd >= 0) {
      put(words.slice(0, wordEnd), stress)
      end()
    }
    for (const [index, text] of words.slice(Math.max(0, wordEnd)).split(SPACE).entries()) {
      if (index > 0) end()
      put(text, stress)
    }
  }

  function put(words: string, stress: Stress): void {
    if (words) word.push({ words, stress })
  }
}

/** A word without white space at its ends, whatever stretch that is in. */
function trimNoBreaks(word: readonly Stretch[]): readonly Stretch[] {
  const [first, last] = [word[0], word.at(-1)]
  if (!first || !last) return []
  const start = first.words.replace(NO_BREAK_STARTS, '')
  if (start === '') return trimNoBreaks(word.slice(1))
  const trimmed = [{ ...first, words: start }, ...word.slice(1)]
  const end = (trimmed.at(-1)?.words ?? '').replace(NO_BREAK_ENDS, '')
  if (end === '') return trimNoBreaks(trimmed.slice(0, -1))
  return [...trimmed.slice(0, -1), { ...last, words: end }]
}

const toForm = (chunk: Chunk): Chunk => (chunk === LINE_END ? chunk : chunk.normalize('NFC'))

/** Words of ours, between brackets, as chunks. */
export const ourChunks = (
  words: string,
  { signs, language }: Pick<PlainSetting, 'signs' | 'language'>,
): readonly Chunk[] => join(ourWords(bracket(words, signs)), language)

/** Words without inlines, as a caption or a line of an address, as chunks. */
export const plainChunks = (words: string, language: string): readonly Chunk[] =>
  join(
    words
      .normalize('NFC')
      .split(SPACE)
      .map((word) => word.replace(NO_BREAK_STARTS, '').replace(NO_BREAK_ENDS, ''))
      .filter(Boolean),
    language,
  )

/** Puts words together between which no line may end. */
const join = (chunks: readonly Chunk[], language: string): readonly Chunk[] =>
  joinDashes(tieChunks(chunks, language))

/**
 * Dashes alone, or equals signs, never begin a line but the first: there they would look like an item of a list, or like
 * what is drawn under a heading. So the line before them does not end, not even where the text says so.
 */
export function joinDashes(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = []
  for (const chunk of chunks) {
    const isDrawn = typeof chunk === 'string' && looksDrawn(chunk)
    if (isDrawn && joined.at(-1) === LINE_END) joined.pop()
    const last = joined.at(-1)
    if (isDrawn && typeof last === 'string') joined[joined.length - 1] = `${last} ${chunk}`
    else joined.push(chunk)
  }
  return joined
}
