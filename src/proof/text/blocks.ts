import type { Message } from '../../message/message.ts'
import { runsOf } from '../../publication/runs.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import { toWords } from '../../publication/words.ts'
import type { ReadWord } from '../hunks.ts'
import { sayWhere, type Where } from '../where.ts'
import type { Line } from './lines.ts'
import { HINT } from './rules.ts'
import { unitsOf } from './units.ts'

/** So many faults are told; a text with more is wrong throughout. */
const MOST = 5

/**
 * Finds sentences that are broken, run together, or set at other columns than they begin at: what is one text in the tree
 * stands on lines one below the other, all but the first as far in; each block begins a line.
 */
export function* checkBlocks(
  publication: Publication,
  read: readonly ReadWord[],
  lines: readonly Line[],
): Generator<Message> {
  const places = new Map(lines.map(({ where }, at) => [sayWhere(where), at]))
  const lineOf = (word: ReadWord | undefined): number =>
    word ? (places.get(sayWhere(word.where)) ?? -1) : -1
  const faults = [
    ...brokenTexts(publication, read, lines, lineOf),
    ...joinedBlocks(publication, read, lineOf),
  ]
  const about = { rule: 'text-block', severity: 'error', hint: HINT } as const
  for (const { reason, where, part } of faults.slice(0, MOST))
    yield { ...about, reason: `${reason} (${sayWhere(where)})`, source: part.source }
}

interface BlockFault {
  readonly reason: string
  readonly where: Where
  readonly part: Part
}

type LineOf = (word: ReadWord | undefined) => number

/** Texts with an empty line within, or with lines that begin at different columns. */
function* brokenTexts(
  publication: Publication,
  read: readonly ReadWord[],
  lines: readonly Line[],
  lineOf: LineOf,
): Generator<BlockFault> {
  let at = 0
  for (const { text, place } of publication.parts.flatMap((part) => runsOf(part))) {
    const words = read.slice(at, at + toWords(text).length)
    at += words.length
    const [first] = words
    if (!first) continue
    const [from, to] = [lineOf(first), lineOf(words.at(-1))]
    const own = lines.slice(from, to + 1).filter(({ isDrawn }) => !isDrawn)
    const columns = own.slice(1).map((line) => line.text.search(/\S/))
    const allowed = columnsBelow(own[0]?.text ?? '', first.text)
    const about = { where: first.where, part: place.part }
    if (to < from || columns.includes(-1))
      yield { reason: `“${opening(words)}” is broken by an empty line`, ...about }
    else if (new Set(columns).size > 1 || columns.some((one) => !allowed.includes(one)))
      yield { reason: `The lines of “${opening(words)}” begin at different columns`, ...about }
  }
}

/** How far in, in columns, lines of a cell go on than it begins, and those of a paragraph whose number has no room to hang. */
const FURTHER = [0, 2, 6]

/** Where lines may begin below one in which a text begins with a word: below the word, or as far in as the line, or further. */
function columnsBelow(line: string, word: string): readonly number[] {
  const margin = line.search(/\S/)
  const tokens = [...line.matchAll(/\S+/g)]
  const token = tokens.find(([own]) => own === word) ?? tokens.find(([own]) => own.includes(word))
  return [...FURTHER.map((columns) => margin + columns), token?.index ?? margin]
}

/** Blocks that begin on the line on which the one before ends. */
function* joinedBlocks(
  publication: Publication,
  read: readonly ReadWord[],
  lineOf: LineOf,
): Generator<BlockFault> {
  let at = 0
  for (const part of publication.parts)
    for (const { words } of unitsOf({ ...publication, parts: [part] })) {
      const [before, first] = [read[at - 1], read[at]]
      const own = read.slice(at, at + words.length)
      at += words.length
      if (!first || !before || lineOf(before) !== lineOf(first)) continue
      const reason = `“${opening(own)}” does not begin a line`
      yield { reason, where: first.where, part }
    }
}

/** So many words of a text are told. */
const TOLD = 6

const opening = (words: readonly ReadWord[]): string =>
  words
    .slice(0, TOLD)
    .map(({ text }) => text)
    .join(' ') + (words.length > TOLD ? ' …' : '')
