import type { Message } from '../../message/message.ts'
import type { Publication } from '../../publication/tree.ts'
import type { Stanza } from '../expectations/text/lines/stanza.ts'
import { readSpacedWords } from '../spaced-words.ts'
import { sayWhere } from '../where.ts'
import { columnsOf } from './columns.ts'
import type { Line } from './lines.ts'
import { HINT } from './rules.ts'
import { readWords } from './words.ts'

/** So many faults are told; a text with more is wrong throughout. */
const MOST = 5

/** Columns that a line may have. */
const WIDTH = 72

/**
 * Finds lines that are not as they must be for the words to be what they are: an item of a list, a quotation, a line of an
 * address. Where each text begins and goes on is told by its place in the tree, and so is how far it stands below the one
 * before; a line ends where its text has a line end, or where the next word has no room. A text of which the words differ is
 * not looked at.
 */
export function* checkBlocks(
  publication: Publication,
  stanzas: readonly Stanza[],
  lines: readonly Line[],
): Generator<Message> {
  const words = placesOf(lines)
  const about = { rule: 'text-block', hint: HINT, source: publication.source } as const
  if (words.length !== stanzas.reduce((sum, stanza) => sum + stanza.words.length, 0)) {
    const reason = 'It cannot be told on which lines the words of this text must stand'
    yield { ...about, severity: 'warning', reason }
    return
  }
  let at = 0
  let told = 0
  let above: Above = { line: -1 }
  for (const stanza of stanzas) {
    const own = words.slice(at, at + stanza.words.length)
    at += own.length
    const [first] = own
    if (!first) continue
    if (told === MOST) return
    const [fault] = faultsOf(stanza, own, above, lines)
    if (fault !== undefined) {
      told += 1
      const where = sayWhere(lines[first.line]?.where ?? {})
      const reason = `${quote(stanza.words)} ${fault} (${where})`
      yield { ...about, severity: 'error', reason }
    }
    above = { line: own.at(-1)?.line ?? 0, drawn: stanza.drawn }
  }
}

/** A word as it was read: its line among all, and its place among the words of that line. */
interface PlacedWord {
  readonly line: number
  readonly token: number
}

function placesOf(lines: readonly Line[]): readonly PlacedWord[] {
  const places = new Map(lines.map((line, at) => [line.where, at]))
  const counts = new Map<number, number>()
  return readWords(lines).flatMap(({ text, where }) => {
    const line = places.get(where) ?? -1
    return readSpacedWords(text).map(() => {
      const token = counts.get(line) ?? 0
      counts.set(line, token + 1)
      return { line, token }
    })
  })
}

/** Where the text above ends, and what must be drawn under it. */
interface Above {
  readonly line: number
  readonly drawn?: Stanza['drawn']
}

function* faultsOf(
  stanza: Stanza,
  words: readonly PlacedWord[],
  above: Above,
  lines: readonly Line[],
): Generator<string> {
  yield* faultsAbove(stanza, words, above, lines)
  const breaks = new Set(stanza.breaks)
  let start = 0
  for (const [at, { line, token }] of words.entries()) {
    const before = words[at - 1]
    const begins = before === undefined || before.line !== line
    if (at === stanza.mark?.words && !isAtAxis(stanza, words, at, lines))
      yield `has no words at column ${stanza.mark.axis + 1} after its mark`
    if (!begins) {
      if (breaks.has(at)) yield `has ${quote(stanza.words.slice(at))} on no line of its own`
      continue
    }
    const column = columnOf(lines[line], token)
    if (before && line !== before.line + 1) yield 'is broken by an empty line'
    const wanted = columnWanted(stanza, at, breaks.has(at))
    const givesWay = stanza.mayGiveWay === true && column === wanted + 1
    if (column !== wanted && !givesWay)
      yield `has a line at column ${column + 1} that should begin at column ${wanted + 1}`
    const goesOn = before && !breaks.has(at) && at !== stanza.mark?.words
    if (goesOn && hasRoom(lines[before.line], lines[line], hungBy(stanza, start, breaks)))
      yield `has a line that ends before ${quote(stanza.words.slice(at))}, for which it has room`
    start = at
  }
}

/** A text begins a line, so far below the one before, and at the head of a page right below what stands above the page. */
function* faultsAbove(
  { gap }: Stanza,
  [first]: readonly PlacedWord[],
  { line, drawn }: Above,
  lines: readonly Line[],
): Generator<string> {
  if (!first) return
  if (first.line <= line) yield 'does not begin a line'
  const between = lines.slice(line + 1, first.line)
  const under = between.filter(({ isDrawn }) => isDrawn)
  const mark = under.map(({ text }) => text.trim()[0]).join('')
  if (mark !== (drawn ?? '')) yield 'does not stand below what must be drawn above it'
  const empty = between.length - under.length
  const isNewPage = line >= 0 && lines[line]?.where.page !== lines[first.line]?.where.page
  const wanted = isNewPage ? 0 : gap
  if (empty !== wanted) yield `stands below ${empty} empty lines, not ${wanted}`
}

function columnWanted(stanza: Stanza, at: number, isBreak: boolean): number {
  if (at === 0) return stanza.from
  if (at === stanza.mark?.words) return stanza.mark.axis
  return isBreak ? stanza.breakAt : stanza.below
}

/**
 * The words after a mark begin on its line, or, where the mark reaches so far, where the first of them is wider than a line or
 * dashes would look drawn beside it, on the next.
 */
function isAtAxis(
  { from, mark, words: texts }: Stanza,
  words: readonly PlacedWord[],
  at: number,
  lines: readonly Line[],
): boolean {
  const { axis = 0 } = mark ?? {}
  const [own, before] = [words[at], words[at - 1]]
  if (!own || !before || columnOf(lines[own.line], own.token) !== axis) return false
  if (own.line === before.line) return true
  const reaches = from + columnsOf(texts.slice(0, at).join(' ')) >= axis
  const isWide = columnsOf(lines[own.line]?.text ?? '') > WIDTH
  return reaches || isWide || texts.every((word, index) => index > at || /^(?:=+|-+)$/.test(word))
}

/** How much further out than others a line begins that is filled as if it did not: the first, or one after a line end. */
function hungBy(
  { from, below, breakAt, mark }: Stanza,
  start: number,
  breaks: ReadonlySet<number>,
): number {
  if (start === 0) return mark ? 0 : Math.max(0, below - from)
  return breaks.has(start) ? Math.max(0, below - breakAt) : 0
}

/** Whether a line has room for the first word of the next, and for all that may be tied to it, as `6` to `January`. */
const hasRoom = (line: Line | undefined, next: Line | undefined, hung: number): boolean =>
  columnsOf(line?.text ?? '') + 1 + columnsOf(tiedAtStart(next?.text.trim() ?? '')) <= WIDTH - hung

/** The words with which a line begins between which no line need end: of which one has more than letters. */
function tiedAtStart(line: string): string {
  const words = line.split(/ +/)
  const end = words.findIndex((word, at) => isPlain(word) && isPlain(words[at + 1] ?? 'end'))
  return end < 0 ? line : words.slice(0, end + 1).join(' ')
}

const isPlain = (word: string): boolean => /^\p{L}+$/u.test(word)

/** The column at which a word of a line begins, from 0. */
function columnOf(line: Line | undefined, token: number): number {
  const text = line?.text ?? ''
  if (token === 0) return text.search(/\S/)
  const at = [...text.matchAll(/\S+/gu)][token]?.index ?? 0
  return columnsOf(text.slice(0, at))
}

/** So many words of a text are told. */
const TOLD = 6

const quote = (words: readonly string[]): string =>
  `“${words.slice(0, TOLD).join(' ')}${words.length > TOLD ? ' …' : ''}”`
