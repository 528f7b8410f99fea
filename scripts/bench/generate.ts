import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WORDS = (
  'the of and to in for a that is by with on this as are be at from or will have not we their which more must each ' +
  'people services children families areas local government support public social plan action early need work care ' +
  'health school housing employment evidence practice provision outcomes review strategy department partnership ' +
  'community responsibility intervention identification progress poverty exclusion opportunity principle framework'
).split(' ')

/** Writes so many publications of the shape of the two first ones; every paragraph of every one differs. */
export function generate(folder: string, count: number, from = 0): void {
  mkdirSync(folder, { recursive: true })
  for (let index = from; index < from + count; index++)
    writeFileSync(join(folder, `paper-${String(index).padStart(4, '0')}.md`), toMarkdown(index))
}

/** The text of one publication: twelve numbered paragraphs, a list, a table of three rows; about 420 words. */
export function toMarkdown(index: number, edit = ''): string {
  const sentence = makeSentence(makeRandom(index + 1))
  const paragraph = (number: number): string =>
    `1.${number} Paper ${index}, point ${number}: ${sentence(14)} ${sentence(12)}${number === 5 ? edit : ''}`
  const paragraphs = Array.from({ length: 12 }, (_, number) => paragraph(number + 1))
  const rows = [1, 2, 3].map(
    (row) => `| Item ${row} of paper ${index}. ${sentence(9)} | ${sentence(2)} |`,
  )
  return [
    `---\ntitle: Paper ${index} on ${sentence(4).slice(0, -1).toLowerCase()}\nlanguage: en-GB\ndate: 2006-10-09\n` +
      'publisher: House of Lords\nrights: © Parliamentary copyright 2006\nlicense: OPL-UK-3.0\n---',
    '# Chapter 1: The matter',
    ...paragraphs.slice(0, 4),
    `- ${sentence(6)}\n- ${sentence(7)}\n- ${sentence(5)}`,
    ...paragraphs.slice(4, 8),
    `Table 1.1: Items {row-header=sentence}\n\n| Item | Lead |\n| --- | --- |\n${rows.join('\n')}`,
    ...paragraphs.slice(8),
    '',
  ].join('\n\n')
}

/** Makes a sentence of so many words. */
export type Sentence = (length: number) => string

/** Sentences of common words, chosen by chance. */
export const makeSentence =
  (random: () => number): Sentence =>
  (length) => {
    const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)])
    const text = words.join(' ')
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`
  }

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
