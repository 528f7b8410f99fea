import { fill } from '../../wording/fill.ts'
import { wordingOf } from '../../wording/index.ts'
import type { PlacedCell } from '../additions.ts'
import { nameOfNumber, namesIn } from '../names.ts'
import { indexPart } from '../part-index.ts'
import { passagesOf } from '../passages.ts'
import { remember } from '../remember.ts'
import { cellText, headingOf, rowHeadsOf } from '../tables.ts'
import { hashOfBytes } from '../text-hash.ts'
import type { AttachedFile, Block, Cell, ListItem, Paragraph, Part, Publication } from '../tree.ts'
import { blocksOf } from '../walk.ts'
import { toWords } from '../words.ts'
import { type Mark, type MarkedRun, markedRunsOf } from './marks.ts'

/** What is compared with what another version has: a paragraph, an item of its list, a row of a table, a heading, a note. */
export interface Unit {
  readonly part: string
  /** '' for text that has no address. */
  readonly id: string
  /** Tells it from all others of its version: a paragraph goes on after its list under the same id. */
  readonly key: string
  readonly label: string
  /** Whether its number is one of the text, and so is cited: no count of ours, and no words. */
  readonly isNumbered: boolean
  /** The number of a paragraph or of its item, by which it is called and no other: `7.4(a)`. */
  readonly number: string | undefined
  readonly words: readonly string[]
  /** All words as one text, cells divided. */
  readonly text: string
  /** The words of a row cell by cell, and those of a table before its rows; of all else one. */
  readonly segments: readonly Segment[]
  /** What heads a row besides its own cells: its group, and cells of rows above that reach down to it. */
  readonly above: readonly Heading[]
  /** What is seen of it besides its words. */
  readonly marks: readonly PlacedMark[]
}

/** A mark, and how many words of its unit stand before it. */
export interface PlacedMark extends Mark {
  readonly at: number
}

/** The words of a cell that heads a row, and what heads its column. */
export type Heading = Pick<Segment, 'heading' | 'words'>

/** Words that stand together: those of a cell, or all of a unit that has no cells. */
export interface Segment {
  /** What heads its column; '' where nothing does. */
  readonly heading: string
  /** How many of its unit before it have the same heading. */
  readonly time: number
  readonly words: readonly string[]
  /** Whether it is the title of a box, or the caption of a figure, before the words within. */
  readonly isTitle: boolean
  /** Whether it is a cell that heads its row. */
  readonly isHeader: boolean
}

/** The text of a publication, taken apart: each of its words stands in one unit, but for printed numbers. */
export const unitsOf = remember(({ parts, frontMatter, files }: Publication): readonly Unit[] => {
  const pictures = picturesIn(files)
  return parts.flatMap((part) => unitsIn(part, pictures, frontMatter.language))
})

/** What tells the pictures of a publication from others, by their paths: their bytes. */
const picturesIn = (files: readonly AttachedFile[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, bytes }) => [path, hashOfBytes(bytes)]))

function unitsIn(
  part: Part,
  pictures: ReadonlyMap<string, string>,
  language: string,
): readonly Unit[] {
  const labels = namesIn(part, language)
  const numbers = numbersIn(part)
  const numbered = numberedIn(part)
  const called = calledIn(part, language)
  const times = new Map<string, number>()
  const rows = rowsIn(part, language)
  const titled = new Set(blocksOf(part).flatMap(firstBelowTitle))
  const additions = {
    before: (block: Block) => (titled.has(block) ? [TITLE_END] : []),
    inCell: (placed: PlacedCell) => ({ before: [headingIn(placed, language)] }),
  }
  return togetherOf(markedRunsOf(part, additions)).flatMap(({ id, runs }) => {
    const said = runs.filter(({ mark }) => !mark)
    const isPicture = runs.some(({ mark }) => mark?.kind === 'picture')
    if (said.length === 0 && !isPicture) return []
    const time = times.get(id) ?? 0
    times.set(id, time + 1)
    const label = labels.get(id) ?? wordingOf(language).search.textBefore
    const printed = numbers.get(id)
    const isNumber = time === 0 && printed === said[0]?.text
    const own = isNumber ? runs.filter((run) => run !== said[0]) : runs
    const row = rows.get(id)
    const segments = segmentsOf(own.filter(({ mark }) => !mark)).map((segment, index) => ({
      ...segment,
      isHeader: row?.headers.has(index) ?? false,
    }))
    const words = segments.flatMap((segment) => segment.words)
    const unit = {
      part: part.name,
      id,
      key: `${part.name}#${id} ${time}`,
      label,
      isNumbered: numbered.has(id),
      number: time === 0 && label === called.get(id)?.label ? called.get(id)?.number : undefined,
      words,
      text: segments.map((segment) => segment.words.join(' ')).join('\t'),
      segments,
      above: row?.above ?? [],
      marks: marksAmong(own, pictures),
    }
    return words.length > 0 || printed !== undefined || isPicture ? [unit] : []
  })
}

/** Runs that follow one another at one address. */
function togetherOf(
  runs: readonly MarkedRun[],
): readonly { readonly id: string; readonly runs: readonly MarkedRun[] }[] {
  const together: { readonly id: string; readonly runs: MarkedRun[] }[] = []
  for (const run of runs) {
    const last = together.at(-1)
    if (last && last.id === run.place.id) last.runs.push(run)
    else together.push({ id: run.place.id, runs: [run] })
  }
  return together
}

/** The marks among the runs of a unit, each with how many words stand before it; pictures by their bytes. */
function marksAmong(
  runs: readonly MarkedRun[],
  pictures: ReadonlyMap<string, string>,
): readonly PlacedMark[] {
  let at = 0
  return runs.flatMap(({ text, furniture, mark }) => {
    if (mark?.kind === 'picture') return [{ ...mark, value: pictures.get(mark.value) ?? '', at }]
    if (mark) return [{ ...mark, at }]
    if (!furniture) at += toWords(text).length
    return []
  })
}

/** The first block below the title of a box, or the caption of a figure. */
function firstBelowTitle(block: Block): readonly Block[] {
  if (block.type === 'box') return block.title ? block.children.slice(0, 1) : []
  return block.type === 'figure' && block.caption ? block.foot.slice(0, 1) : []
}

/** Ends a title: no text holds this character. */
const TITLE_END = '\u0001'

/** Begins a cell that nothing heads. */
const UNHEADED = ' '

/** What heads a cell, as it is told before its words: its headings, or the place of its column. */
function headingIn({ table, row, cell }: PlacedCell, language: string): string {
  if (row.kind === 'head' || row.kind === 'group') return UNHEADED
  const heading = headingOf(table, cell)
  if (heading !== '') return heading
  if (cell.heads !== undefined || cell.header !== undefined) return UNHEADED
  return fill(wordingOf(language).furniture.columnCounted, { column: cell.column + 1 })
}

/** What heads a row: the places of its own cells that do, and others. */
interface RowHeading {
  readonly headers: ReadonlySet<number>
  readonly above: readonly Heading[]
}

/** What heads each row below the head of each table, by the row's id. */
const rowsIn = (part: Part, language: string): ReadonlyMap<string, RowHeading> =>
  new Map(
    blocksOf(part).flatMap((block) => {
      if (block.type !== 'table') return []
      const heads = rowHeadsOf(block)
      return block.rows.map((row, index) => {
        const { group, row: ownAndAbove = [] } = heads[index] ?? {}
        const above = ownAndAbove.filter((cell) => !row.cells.includes(cell))
        const headers = row.cells.flatMap((cell, at) => (ownAndAbove.includes(cell) ? [at] : []))
        const toHeading = (cell: Cell): Heading => ({
          heading:
            cell === group ? '' : headingIn({ table: block, row, index, cell }, language).trim(),
          words: toWords(cellText(cell)),
        })
        const own = { headers: new Set(headers), above: [...(group ? [group] : []), ...above] }
        return [row.id, { ...own, above: own.above.map(toHeading) }] as const
      })
    }),
  )

/** Parted where a cell begins, or a title ends. */
function segmentsOf(runs: readonly MarkedRun[]): readonly Omit<Segment, 'isHeader'>[] {
  const times = new Map<string, number>()
  const segments: (Omit<Segment, 'isHeader'> & { readonly words: string[] })[] = []
  const begin = (heading: string): void => {
    const time = times.get(heading) ?? 0
    times.set(heading, time + 1)
    segments.push({ heading, time, words: [], isTitle: false })
  }
  for (const { text, furniture } of runs) {
    if (text === TITLE_END) {
      const title = segments.pop()
      if (title) segments.push({ ...title, isTitle: true })
      begin('')
    } else if (furniture) begin(text.trim())
    else if (segments.length === 0) begin('')
    if (!furniture) segments.at(-1)?.words.push(...toWords(text))
  }
  return segments
}

/** The ids that are made of a number of the text; others count, or are made of words. */
const numberedIn = (part: Part): ReadonlySet<string> =>
  new Set(
    blocksOf(part).flatMap((block) => {
      if (block.type === 'list') return block.items.flatMap(({ id }) => id ?? [])
      if (block.type === 'figure') return block.caption ? [block.id] : []
      return 'number' in block && block.number !== undefined && block.id ? [block.id] : []
    }),
  )

/** The numbers of what is called by its number alone, and how it is called. */
const calledIn = (
  part: Part,
  language: string,
): ReadonlyMap<string, { readonly number: string; readonly label: string }> =>
  new Map(
    numberedBlocksOf(part).flatMap(({ id, number }) =>
      id === undefined || number === undefined
        ? []
        : [[id, { number, label: nameOfNumber(number, wordingOf(language)) }] as const],
    ),
  )

const numberedBlocksOf = (part: Part): readonly (Paragraph | ListItem)[] =>
  blocksOf(part).flatMap((block): readonly (Paragraph | ListItem)[] => {
    if (block.type === 'paragraph') return [block]
    return block.type === 'list' ? block.items : []
  })

/** What is printed before paragraphs and items, by their ids. */
const numbersIn = (part: Part): ReadonlyMap<string, string> =>
  new Map(
    blocksOf(part).flatMap((block) => {
      if (block.type === 'paragraph') return toNumber(block)
      return block.type === 'list' ? block.items.flatMap(toNumber) : []
    }),
  )

const toNumber = ({
  id,
  label,
}: {
  readonly id?: string
  readonly label?: string
}): readonly (readonly [string, string])[] =>
  id !== undefined && label !== undefined ? [[id, label]] : []

/** The id of the unit that holds each address of a part, where that is another: a figure in a box, a second number. */
export const holdersIn = remember(
  (part: Part): ReadonlyMap<string, string> =>
    new Map(
      passagesOf(part).flatMap(({ id, blocks }) =>
        indexPart({ children: blocks, notes: [] }).ids.map((inner) => [inner, id] as const),
      ),
    ),
)
