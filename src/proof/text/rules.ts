import { type Message, toPosition } from '../../message/message.ts'
import { columnsOf } from './columns.ts'

/** A finished file of a text edition. */
export interface TextFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A fault of a text: the rule, where it is (offset in UTF-16 code units), and what is so. */
export interface Fault {
  readonly rule: string
  /** A warning where all words are there and well read, but their place on a page is not good; else an error. */
  readonly severity?: 'warning'
  readonly offset: number
  readonly reason: string
}

/** Looks through a text for one kind of fault. */
export type TextRule = (text: string) => Iterable<Fault>

/** Columns that a line may have: what a page of ten characters an inch holds, the same on a screen. */
const WIDTH = 72

/** What every text edition is held to: a file any program of any age can show. */
export const textRules: readonly TextRule[] = [encoding, lineEnds, form, width, space, end]

/** The rules of a text without pages. */
export const lineRules: readonly TextRule[] = [...textRules, noPages]

/** Applies rules to a file. */
export function* applyRules(
  { path, bytes }: TextFile,
  rules: readonly TextRule[],
): Generator<Message> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const source = { path, text }
  for (const rule of rules)
    for (const { rule: name, severity = 'error', offset, reason } of rule(text)) {
      const position = toPosition(text, offset)
      yield { rule: name, severity, reason, hint: HINT, source, position }
    }
}

/** What to do about a fault of an edition's own. */
export const HINT =
  'build the edition again; if this comes back, the edition has a fault: report it'

export function* encoding(text: string): Generator<Fault> {
  const offset = text.search(/[\ufeff\ufffd]/u)
  if (offset < 0) return
  const reason = offset === 0 && text.startsWith('\ufeff') ? BOM : NOT_UTF8
  yield { rule: 'text-encoding', offset, reason }
}

const BOM = 'The text begins with a byte order mark'
const NOT_UTF8 = 'The text holds bytes that are not UTF-8'

export function* lineEnds(text: string): Generator<Fault> {
  const offset = text.indexOf('\r')
  if (offset < 0) return
  yield { rule: 'text-line-end', offset, reason: 'A line ends otherwise than by a line feed' }
}

export function* form(text: string): Generator<Fault> {
  for (const { line, offset } of linesOf(text))
    if (line !== line.normalize('NFC'))
      yield { rule: 'text-form', offset, reason: 'This line is not in Unicode normal form C' }
}

function* width(text: string): Generator<Fault> {
  for (const { line, offset } of linesOf(text)) {
    const columns = columnsOf(line)
    if (columns <= WIDTH || isOneWord(line)) continue
    const reason = `This line has ${columns} columns; the edition has ${WIDTH}`
    yield { rule: 'text-width', severity: 'warning', offset, reason }
  }
}

/** A word is never divided: one that is wider than the line, alone with a dash after it, may stand out. */
const isOneWord = (line: string): boolean =>
  !/[^\S\u00a0\u2007\u202f]/u.test(line.trim().replace(/(?: -)+$/, ''))

const SPACE = { rule: 'text-space', severity: 'warning' } as const

function* space(text: string): Generator<Fault> {
  for (const { line, offset } of linesOf(text)) {
    const tab = line.indexOf('\t')
    if (tab >= 0) yield { ...SPACE, offset: offset + tab, reason: 'Here is a tab' }
    if (/\s$/u.test(line)) yield { ...SPACE, offset, reason: 'This line has a space at its end' }
  }
}

export function* end(text: string): Generator<Fault> {
  if (/[^\n]\n$/.test(text)) return
  const reason = 'The text does not end with one line feed after its last line'
  yield { rule: 'text-end', offset: text.length, reason }
}

function* noPages(text: string): Generator<Fault> {
  const offset = text.indexOf('\f')
  if (offset < 0) return
  yield { rule: 'text-pages', offset, reason: 'Here is a form feed; this edition has no pages' }
}

/** The lines of a text with their offsets; a form feed belongs to neither line. */
function* linesOf(text: string): Generator<{ readonly line: string; readonly offset: number }> {
  for (const match of text.matchAll(/[^\n\f\r]+/g)) yield { line: match[0], offset: match.index }
}
