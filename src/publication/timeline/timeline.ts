import { wordingsFor } from '../../wording/index.ts'
import type { FrontMatter } from '../front-matter.ts'
import { cellText, covers, inlinesOfCell } from '../tables.ts'
import type { Cell, Inline, Part, Publication, Row, Table } from '../tree.ts'
import { blocksOf } from '../walk.ts'
import { toPlainText } from '../words.ts'
import { readTiming, runsBackwards, type Timing } from './timing.ts'

/** What a table says of times: what is to be, who leads it, when. */
export interface Timeline {
  readonly table: Table
  /** In the order in which their times end; those of one time in the order of the table. */
  readonly milestones: readonly Milestone[]
  /** Cells that say no time that can be read. */
  readonly unread: readonly Unread[]
  /** The columns that the table lacks. */
  readonly lacks: readonly Column[]
}

/** A cell that says no time, and why, where that can be said. */
export interface Unread {
  readonly cell: Cell
  readonly why?: 'empty' | 'backwards'
}

/** One row: what is to be, and when. Abbreviations are written out, for it is seen apart from the table. */
export interface Milestone {
  readonly row: Row
  readonly title: string
  /** Who leads, in full: `HM Treasury (independent review)`. */
  readonly lead: string
  /** The lane that it stands in: who leads, without what is added in brackets. */
  readonly lane: string
  readonly timing: Timing
}

type Column = 'lead' | 'when'

/** The ids of the tables that timelines are made of. */
export const timelineIds = ({ timeline }: FrontMatter): readonly string[] => [timeline ?? []].flat()

/** The timelines of a part that have something to show, in the order of its tables. */
export const timelinesOf = (publication: Publication, part: Part): readonly Timeline[] =>
  readTimelines(publication, part).filter(({ milestones }) => milestones.length > 0)

/** What every table of a part says of times of which a timeline is asked. */
export const readTimelines = ({ frontMatter }: Publication, part: Part): readonly Timeline[] => {
  const ids = timelineIds(frontMatter)
  if (ids.length === 0) return []
  const tables = blocksOf(part).filter((block) => block.type === 'table')
  return tables
    .filter(({ id }) => ids.includes(id))
    .map((table) => readTimeline(table, frontMatter))
}

function readTimeline(table: Table, { language, date }: FrontMatter): Timeline {
  const [lead, when] = (['lead', 'when'] as const).map((name) => columnOf(table, name, language))
  const lacks = [
    ...(lead === undefined ? ['lead' as const] : []),
    ...(when === undefined ? ['when' as const] : []),
  ]
  if (lead === undefined || when === undefined) return { table, milestones: [], unread: [], lacks }
  const year = Number(date.slice(0, 4))
  const rows = table.rows.filter(({ kind }) => kind === 'body')
  const read = rows.map((row) => {
    const cell = cellAt(row, when)
    const said = cell ? spoken(cell) : ''
    const timing = readTiming(said, language, year)
    return { row, said, timing, cell: cell ?? row.cells[0] }
  })
  const milestones = read.flatMap(({ row, timing }) =>
    timing ? { row, timing, title: titleOf(row), ...leadOf(cellAt(row, lead)) } : [],
  )
  return {
    table,
    lacks,
    milestones: milestones.toSorted(
      ({ timing: one }, { timing: other }) => one.last - other.last || one.first - other.first,
    ),
    unread: read.flatMap(({ cell, said, timing }) =>
      timing || !cell ? [] : { cell, ...whyOf(said, language, year) },
    ),
  }
}

function whyOf(said: string, language: string, year: number): Pick<Unread, 'why'> {
  if (said === '') return { why: 'empty' }
  return runsBackwards(said, language, year) ? { why: 'backwards' } : {}
}

/** The lanes of a timeline: each with its milestones, in the order of their times. */
export const lanesOf = ({ milestones }: Timeline): ReadonlyMap<string, readonly Milestone[]> =>
  Map.groupBy(milestones, ({ lane }) => lane)

/** The column whose heading is one of the words for it, or begins with one. */
function columnOf({ head }: Table, name: Column, language: string): number | undefined {
  const words = wordingsFor(language).flatMap(({ timings }) => timings[name])
  const begins = (text: string, word: string): boolean =>
    new RegExp(String.raw`^${word.toLowerCase()}(?!\p{L})`, 'u').test(text.toLowerCase())
  const cell = head
    .flatMap(({ cells }) => cells)
    .find((one) => words.some((word) => begins(cellText(one), word)))
  return cell?.column
}

const cellAt = ({ cells }: Row, column: number): Cell | undefined =>
  cells.find((cell) => covers(cell, column))

/** The first sentence that heads a row, or the cell that does, or its first. */
function titleOf({ cells }: Row): string {
  const cell = cells.find(({ header, heads }) => header || heads === 'row') ?? cells[0]
  if (!cell) return ''
  return (cell.header ? inFull(cell.header) : spoken(cell)).replace(/\.$/, '')
}

function leadOf(cell: Cell | undefined): Pick<Milestone, 'lead' | 'lane'> {
  const lead = cell ? spoken(cell) : ''
  return { lead, lane: lead.replace(/\s*\([^()]*\)$/, '') || lead }
}

const spoken = (cell: Cell): string => {
  const inlines = inlinesOfCell(cell)
  return inlines && !cell.header ? inFull(inlines) : cellText(cell)
}

const inFull = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'abbreviation') return inline.expansion
      return 'children' in inline ? inFull(inline.children) : toPlainText([inline])
    })
    .join('')
    .trim()
