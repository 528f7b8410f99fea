import { PDFDocument } from '@cantoo/pdf-lib'
import { makeRandom } from '../../scripts/bench/generate.ts'
import { remember } from '../../src/publication/remember.ts'
import type { Kind } from './kinds.ts'
import { type Glyph, type PdfText, readPdfText } from './pdf-text.ts'
import { pick } from './spans.ts'

type Tamper = (text: PdfText, random: () => number) => boolean
type Glyphs = readonly Glyph[]

/** Alters words of the publication in a finished PDF; undefined where there is nothing of the kind to alter. */
export async function tamperPdf(
  bytes: Uint8Array,
  kind: Kind,
  seed: number,
): Promise<Uint8Array | undefined> {
  const text = await openText(bytes)
  try {
    return TAMPERINGS[kind](text, makeRandom(seed)) ? await text.save() : undefined
  } finally {
    text.restore()
  }
}

/** Opened once for all that is done to a file, one thing after another. */
const openText = remember(async (bytes: Uint8Array) =>
  readPdfText(await PDFDocument.load(bytes, { updateMetadata: false })),
)

const TAMPERINGS: Readonly<Record<Kind, Tamper>> = {
  'drop-word': (text, random) => blank(text, pick(wordsOf(text), random)),
  'double-word': (text, random) => double(text, pick(wordsOf(text), random)),
  'swap-words': (text, random) => swap(text, pick(pairsOf(text), random)),
  'alter-letter': (text, random) => alter(text, pick(wordsOf(text).filter(isLettered), random)),
  'remove-paragraph': (text, random) =>
    blank(text, pick(text.within('P').filter(hasWords), random)?.flat()),
  'remove-row': (text, random) =>
    blank(text, pick(text.within('TR').filter(hasWords), random)?.flat()),
  'remove-number': (text, random) => blank(text, pick(numbersOf(text), random)),
  'move-addition': ({ references }, random) => {
    const reference = pick(references, random)
    reference?.move()
    return reference !== undefined
  },
}

const isSpace = ({ text }: Glyph): boolean => text.trim() === ''

const textOf = (glyphs: Glyphs): string => glyphs.map(({ text }) => text).join('')

const hasWords = (sequences: readonly Glyphs[]): boolean => textOf(sequences.flat()).trim() !== ''

const isLettered = (word: Glyphs): boolean => word.some(({ text }) => /^\p{L}$/u.test(text))

/** Runs of glyphs without a space, within one sequence. */
const wordsOf = ({ sequences }: PdfText): readonly Glyphs[] =>
  sequences.flatMap((sequence) => runsOf(sequence, isSpace))

function runsOf(glyphs: Glyphs, isEnd: (glyph: Glyph) => boolean): readonly Glyphs[] {
  const runs: Glyph[][] = [[]]
  for (const glyph of glyphs) {
    if (isEnd(glyph)) runs.push([])
    else runs.at(-1)?.push(glyph)
  }
  return runs.filter((run) => run.length > 0)
}

/** Two words with one space between them, that differ. */
const pairsOf = ({ sequences }: PdfText): readonly Glyphs[] =>
  sequences.flatMap((sequence) =>
    runsOf(sequence, isSpace).flatMap((word, index, words) => {
      const next = words[index + 1]
      const from = sequence.indexOf(word[0] ?? NONE)
      const to = next ? sequence.indexOf(next.at(-1) ?? NONE) : -1
      const pair = sequence.slice(from, to + 1)
      const isPair = next && pair.length === word.length + next.length + 1
      return isPair && textOf(word) !== textOf(next) ? [pair] : []
    }),
  )

const NONE: Glyph = { font: '', code: '', text: '', page: -1, at: -1 }

/** The numbers that open paragraphs and the labels of items, each a sequence of its own. */
const numbersOf = (text: PdfText): readonly Glyphs[] =>
  [...text.within('P'), ...text.within('LI')].flatMap(([first]) =>
    first && NUMBER.test(textOf(first)) ? [first] : [],
  )

const NUMBER = /^(?:(?:[A-Z]|\d+)(?:\.\d+)*\.?|\d+\.—\(\d+\)|\(?[A-Za-z0-9]{1,5}[.)])\s*$/

function blank(text: PdfText, glyphs: Glyphs | undefined): boolean {
  for (const glyph of glyphs ?? []) text.replace(glyph, '')
  return glyphs !== undefined
}

/** Shows a word again after itself, a space between. */
function double(text: PdfText, word: Glyphs | undefined): boolean {
  const last = word?.at(-1)
  const space = last && text.codeOf(last.font, ' ')
  if (!word || !space || word.some(({ font }) => font !== last.font)) return false
  const all = [last.code, space, ...word.map(({ code }) => code)]
  text.replace(last, all.join('> Tj 1 0 Td <'))
  return true
}

/** Puts the second word before the first: the glyphs change, their places stay. */
function swap(text: PdfText, pair: Glyphs | undefined): boolean {
  const at = pair?.findIndex(isSpace) ?? -1
  if (!pair || at < 0 || new Set(pair.map(({ font }) => font)).size > 1) return false
  const swapped = [...pair.slice(at + 1), ...pair.slice(at, at + 1), ...pair.slice(0, at)]
  for (const [index, glyph] of pair.entries()) text.replace(glyph, swapped[index]?.code ?? '')
  return true
}

/** Puts another letter of the same face in the place of one. */
function alter(text: PdfText, word: Glyphs | undefined): boolean {
  const letter = word?.find((glyph) => isLettered([glyph]))
  const other =
    letter &&
    text.textsOf(letter.font).find((known) => /^\p{L}$/u.test(known) && known !== letter.text)
  const code = other && text.codeOf(letter.font, other)
  if (code) text.replace(letter, code)
  return code !== undefined
}
