import type { Message } from '../../message/message.ts'
import type { Publication } from '../../publication/tree.ts'
import type { ReadWord } from '../hunks.ts'
import { isSamePlace } from '../where.ts'
import { isFull } from './form.ts'
import { type Line, toPages } from './lines.ts'
import { HINT, type TextFile } from './rules.ts'
import { type Unit, unitsOf } from './units.ts'

/** A unit of more lines than this may be divided by a page's end; and so many lines of it stand on either side. */
const SHORT = 4
const FEWEST = 2

/** A unit with its words as they were read. */
interface Found extends Unit {
  readonly read: readonly ReadWord[]
}

/**
 * Finds units that a page's end divides badly or parts from what they introduce; none where the words of the
 * publication, as they were read, differ from its own.
 */
export function* checkDivisions(
  file: TextFile,
  publication: Publication,
  read: readonly ReadWord[],
): Generator<Message> {
  const units = unitsOf(publication)
  if (read.length !== units.flatMap(({ words }) => words).length) return
  const pages = toPages(file.bytes, true).map(({ lines }) => lines)
  const found = locate(units, read)
  const source = { path: file.path, text: new TextDecoder().decode(file.bytes) }
  for (const [index, unit] of found.entries()) {
    const neighbours = { before: found[index - 1], next: found[index + 1] }
    for (const reason of faultsOf(unit, neighbours, pages)) {
      if (isExcused(found, index, pages)) continue
      const position = { line: lineInFile(unit, pages), column: 1 }
      yield { rule: 'page-stranded', severity: 'warning', reason, hint: HINT, source, position }
    }
  }
}

type Pages = readonly (readonly Line[])[]

function locate(units: readonly Unit[], read: readonly ReadWord[]): readonly Found[] {
  let at = 0
  return units.map((unit) => {
    const start = at
    at += unit.words.length
    return { ...unit, read: read.slice(start, at) }
  })
}

/** The units before and after one. */
interface Neighbours {
  readonly before: Found | undefined
  readonly next: Found | undefined
}

function* faultsOf(unit: Found, neighbours: Neighbours, pages: Pages): Generator<string> {
  const { next } = neighbours
  const [first, last] = [pageOf(unit.read[0]), pageOf(unit.read.at(-1))]
  const name = `“${unit.words.slice(0, 6).join(' ')}${unit.words.length > 6 ? ' …' : ''}”`
  if (unit.keepsNext && next && pageOf(next.read[0]) !== last)
    yield `${name} stands on page ${last}, and what follows it on the next`
  if (first === last) return
  const above = linesToEnd(unit, neighbours, pages)
  const below = linesFromTop(unit, neighbours, pages)
  if (above < FEWEST || below < FEWEST || (last === first + 1 && above + below <= SHORT))
    yield `${name} is divided after page ${first}: ${above} lines above, ${below} below`
}

/** A full page on which all keeps to what follows could not end better. */
function isExcused(found: readonly Found[], index: number, pages: Pages): boolean {
  const page = pageOf(found[index]?.read[0])
  const onPage = found.slice(0, index).filter(({ read }) => pageOf(read.at(-1)) === page)
  return isFull(pages[page - 1]) && onPage.every(({ keepsNext }) => keepsNext)
}

const pageOf = (word: ReadWord | undefined): number => word?.where.page ?? 0

/** Lines at the foot of the page where a unit begins that are its own: after an empty line or the unit before. */
function linesToEnd({ read }: Found, { before }: Neighbours, pages: Pages): number {
  const page = pages[pageOf(read[0]) - 1] ?? []
  const start = page.findIndex(({ where }) => isSamePlace(where, read[0]?.where))
  const above = page.slice(0, start)
  const end = above.findLastIndex(
    ({ text, where }) => text === '' || isSamePlace(where, before?.read.at(-1)?.where),
  )
  return page.length - end - 1
}

/** Lines at the head of the page where a unit ends that are its own: up to an empty line or the next unit. */
function linesFromTop({ read }: Found, { next }: Neighbours, pages: Pages): number {
  const page = pages[pageOf(read.at(-1)) - 1] ?? []
  const end = page.findIndex(
    ({ text, where }) => text === '' || isSamePlace(where, next?.read[0]?.where),
  )
  return end < 0 ? page.length : end
}

function lineInFile({ read }: Found, pages: Pages): number {
  const page = pageOf(read[0])
  const before = pages.slice(0, page - 1).reduce((sum, lines) => sum + lines.length + 2, 0)
  return before + (read[0]?.where.line ?? 1)
}
