import { columnsOf } from './columns.ts'
import { isFull, isUnderline, linesTaken } from './form.ts'
import { openerOf } from './openers.ts'
import type { Fault, TextRule } from './rules.ts'

/** Lines of a page: 11 inches at six lines an inch, less a margin of four at head and foot. */
const PAGE_LINES = 58

/** Lines of a page that holds a single one, its head and the empty line under it included. */
const ONE_LINE = 3

/** Columns of a line. */
const WIDTH = 72

const FOLIO = /^ .* (\d+) \p{L}+ (\d+)$/u

/** What every page is held to. */
export const pageRules: readonly TextRule[] = [lengths, folios]

interface TextPage {
  readonly lines: readonly string[]
  readonly offset: number
}

function pagesOf(text: string): readonly TextPage[] {
  let offset = 0
  return text.split('\f').map((page) => {
    const found = { lines: page.replace(/\n$/, '').split('\n'), offset }
    offset += page.length + 1
    return found
  })
}

function* lengths(text: string): Generator<Fault> {
  for (const { lines, offset } of pagesOf(text)) {
    const taken = lines.reduce((sum, line) => sum + linesTaken(line), 0)
    if (taken <= PAGE_LINES || lines.length <= ONE_LINE) continue
    const reason = `This page has ${taken} lines; a page holds ${PAGE_LINES}`
    yield { rule: 'page-length', severity: 'warning', offset, reason }
  }
}

/** Each page says which it is, of as many as there are: so form feeds are one fewer than pages. */
function* folios(text: string): Generator<Fault> {
  const pages = pagesOf(text)
  for (const [index, { lines, offset }] of pages.entries()) {
    const [, page, of] = FOLIO.exec(lines[0] ?? '') ?? []
    const isAtEnd = columnsOf(lines[0] ?? '') === WIDTH && lines[1] === ''
    if (Number(page) === index + 1 && Number(of) === pages.length && isAtEnd) continue
    const reason = `Page ${index + 1} of ${pages.length} does not say so at the end of its first line, above an empty one`
    yield { rule: 'page-folio', offset, reason }
  }
}

/**
 * A heading, or the opening of a table, a row, a quotation, a box or the notes, is not the last line of a page, unless the
 * page has nothing else and so could not end better.
 */
export function strandedLines(language: string): TextRule {
  const opener = openerOf(language)
  return function* stranded(text) {
    for (const [page, { lines, offset }] of pagesOf(text).slice(0, -1).entries()) {
      const opens = (index: number): boolean => opensSomething(lines, index, opener)
      const top = page === 0 ? lines.findIndex((line) => line.endsWith(']')) : 0
      const ends = lines.flatMap((line, index) => (line && !lines[index + 1] ? [index] : []))
      const last = ends.at(-1) ?? 0
      const isExcused = isFull(lines) && ends.every((end) => end <= top || opens(end))
      if (!opens(last) || isExcused) continue
      const line = lines[last] ?? ''
      const at = offset + lines.slice(0, last).join('\n').length + 1
      const reason = `“${line.trim()}” is stranded at the foot of a page`
      yield { rule: 'page-stranded', severity: 'warning', offset: at, reason }
    }
  }
}

function opensSomething(lines: readonly string[], index: number, opener: RegExp): boolean {
  const line = lines[index] ?? ''
  const asObjects = lines.map((text) => ({ text }))
  return opener.test(line.trim()) || isUnderline(line, asObjects, index)
}
