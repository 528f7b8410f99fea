import { type Block, blocksIn } from '../../../proof/pdf/blocks.ts'
import { divisionBlocks, divisionsOf } from '../../../proof/pdf/divisions.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Shown } from '../../../proof/pdf/shown.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn, textOf, wordsIn } from '../../../proof/pdf/texts.ts'
import { toWords } from '../../../publication/words.ts'
import type { Layout } from '../layouts/layout.ts'
import { boxTitlesOf } from './boxes.ts'
import { checkCaptions } from './captions.ts'
import { listedHeadingsOf } from './listed-sections.ts'
import { pagesAfter } from './pages-after.ts'
import { type PlacedCell, shareColumn, toPlaces } from './places.ts'
import { type Fault, FLAW, type Rule } from './rule.ts'
import { placeOfWord } from './sources.ts'
import { type PrintedTable, tablesOf } from './tables.ts'
import { byPage, plainOf } from './words.ts'

/**
 * Nothing is parted from what it belongs to: no heading, caption or title of a box ends a page, no line stands alone on
 * one, no label stands elsewhere than its note, no caption elsewhere than its picture.
 */
export const checkStranded: Rule = function* (proof, publication, layout) {
  const tables = tablesOf(proof, publication, layout)
  const captions = new Set([
    ...tables.flatMap(({ caption }) => caption),
    ...boxTitlesOf(proof, publication),
  ])
  const pageAfter = pagesAfter(proof)
  for (const table of tables) yield* checkHead(table, proof)
  for (const [index, division] of divisionsOf(proof).entries()) {
    const part = publication.parts[index]
    if (!part) continue
    const blocks = divisionBlocks(division, proof)
    let words = 0
    for (const [at, block] of blocks.entries()) {
      const hasNext = at < blocks.length - 1 && belongsToNext(block.element, captions)
      const next = hasNext ? pageAfter(block.element) : undefined
      const reasons = [...lastFaults(block.words, next), ...lineFaults(block, layout)]
      for (const reason of reasons) yield { reason, ...FLAW, ...placeOfWord(part, words) }
      if (!block.isOurs) words += toWords(textOf(block.words)).length
    }
  }
  for (const heading of ourHeadings(proof))
    for (const reason of lastFaults(shownIn(heading, proof), pageAfter(heading)))
      yield { reason, ...FLAW }
  for (const note of elementsOf(proof.tags, 'Note')) yield* checkLabel(note, proof)
  yield* checkCaptions(proof, publication)
}

/** The headings of tables that are set as lists which are our words alone: `Row 3 of 9`. */
const ourHeadings = (proof: PdfProof): readonly Element[] =>
  [...listedHeadingsOf(proof)].filter((heading) =>
    blocksIn(heading, proof).every(({ words }) => words.length === 0),
  )

/** Points by which the label of a note may stand higher or lower than its first line: nothing but what is rounded. */
const TOLERANCE = 1

function* checkLabel({ children }: Element, proof: PdfProof): Generator<Fault> {
  const [label, text] = [children.slice(0, 1), children.slice(1)].map((tags) =>
    tags.flatMap((tag) => wordsIn(tag, proof)).filter((shown) => shown.text.trim()),
  )
  const [own, first] = [label?.[0], text?.[0]]
  if (!label || !own || !first) return
  if (own.page === first.page && Math.abs(own.y - first.y) <= TOLERANCE) return
  yield {
    reason: `“${plainOf(label)}” on page ${own.page} does not stand beside the first line of its note, on page ${first.page}.`,
    ...FLAW,
  }
}

function* lastFaults(own: readonly Shown[], next: number | undefined): Generator<string> {
  const page = own[0]?.page
  if (next === undefined || next === page) return
  yield `“${plainOf(own)}” stands last on page ${page}, parted from what follows.`
}

const belongsToNext = (element: Element, captions: ReadonlySet<Element>): boolean =>
  /^H[1-6]$/.test(element.type) || captions.has(element)

/** A cell over all columns, as that of a group, stands with the first of them. */
const isBeside = (cell: PlacedCell, heading: PlacedCell): boolean =>
  cell.column > 0 || heading.column === 0

/** The heading of a column stands on the page of the first cell below it. */
function* checkHead({ rows, head, place }: PrintedTable, proof: PdfProof): Generator<Fault> {
  const cells = toPlaces(rows)
  const body = cells.filter(({ element }) => !head.includes(element))
  const pageOf = ({ element }: PlacedCell): number | undefined => wordsIn(element, proof)[0]?.page
  for (const heading of cells.filter(({ element }) => head.includes(element))) {
    const below = body.filter((cell) => shareColumn(cell, heading) && isBeside(cell, heading))
    const first = below.find((cell) => pageOf(cell) !== undefined)
    const [own, next] = [pageOf(heading), first && pageOf(first)]
    if (own === next || own === undefined || next === undefined) continue
    const reason = `“${plainOf(wordsIn(heading.element, proof))}” stands last on page ${own}, parted from what follows.`
    yield { reason, ...FLAW, ...place }
  }
}

/** A paragraph or item that goes on over a page has two lines at least on each side. */
function* lineFaults({ element, words }: Block, layout: Layout): Generator<string> {
  const raised = layout.text[0] * RAISED
  const pages = byPage(words)
  if (pages.size < 2 || !PARTED.has(element.type)) return
  for (const [page, shown] of pages) {
    const heights = shown.filter(({ text }) => text.trim()).map(({ y }) => y)
    if (heights.length === 0 || Math.max(...heights) - Math.min(...heights) > raised) continue
    yield `A line stands alone on page ${page}: “${plainOf(shown)}”.`
  }
}

/** What a superior figure stands higher than its line by, at the most, in ems of the text. */
const RAISED = 0.43

const PARTED = new Set(['P', 'LI', 'LBody'])
