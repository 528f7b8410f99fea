import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import type { Publication } from '../../../publication/tree.ts'
import type { House } from '../../edition.ts'
import type { Layout } from '../layouts/layout.ts'
import { hasContents, listedOf } from '../page/depth.ts'
import { headingsOf } from '../page/headings.ts'
import { headsOf } from '../page/sections.ts'
import { tablesIn } from '../page/table/rows.ts'
import { markArtifacts } from './artifacts.ts'
import { beginningsOf } from './beginnings.ts'
import { moveBeneath } from './beneath.ts'
import { moveCaptions } from './captions.ts'
import { setCatalogue } from './catalogue.ts'
import { settleCharacters } from './characters.ts'
import { removeGlyphs, takeOutContinued } from './continued.ts'
import { partDescribedCells } from './described.ts'
import { joinFigures } from './figures.ts'
import { joinGroups } from './groups.ts'
import { type PageLines, readLines, writeLines } from './lines.ts'
import { setLists } from './lists.ts'
import { applyMarks } from './marks.ts'
import { setMetadata } from './metadata.ts'
import { setNameTree } from './name-tree.ts'
import { setOutline } from './outline.ts'
import { fillPageNumbers } from './page-numbers.ts'
import { removeParents } from './parents.ts'
import { setRunningHeads } from './running-heads.ts'
import { glyphsBySequence, makeIsDrawn } from './sequences.ts'
import { serialise } from './serialise.ts'
import { settleSoftHyphens } from './soft-hyphens.ts'
import type { Leaf } from './structure.ts'
import { describeCells } from './table-cells.ts'
import { type GlyphsOf, takeOutRepeatedHeads } from './table-heads.ts'

/** Makes the finished file of what Chromium printed: every tag right, nothing read twice, no clock in it. */
export async function finish(
  printed: Uint8Array,
  publication: Publication,
  house: House,
  layout: Layout,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const pages = readLines(document).map(settleSoftHyphens)
  const glyphsOf = makeGlyphsOf(pages)
  const marked = applyMarks(document)
  const ids = hasContents(publication, layout)
    ? listedOf(publication, layout).map(({ id }) => id)
    : []
  const numbered = fillPageNumbers(document, pages, marked.get('number') ?? [], ids, glyphsOf)
  setLists(document, marked)
  joinFigures(document)
  moveCaptions(document, marked.get('caption') ?? [])
  moveBeneath(marked.get('beneath') ?? [])
  partDescribedCells(marked.get('shared') ?? [])
  const continued = takeOutContinued(document, marked.get('continued') ?? [])
  const repeated = [
    ...joinGroups(marked),
    ...continued.kept,
    ...takeOutRepeatedHeads(document, tablesIn(publication), glyphsOf),
  ]
  const removed = [...continued.first, ...repeated]
  removeParents(document, removed)
  setNameTree(document, describeCells(document, publication))
  const beginnings = beginningsOf(
    document,
    publication,
    marked.get('section') ?? [],
    makeIsDrawn(pages),
    layout,
  )
  const headed = setRunningHeads(numbered, beginnings, headsOf(publication, layout))
  const firsts = byPage(continued.first)
  const drawn = headed.map((page) => removeGlyphs(page, firsts.get(page.page.ref) ?? []))
  const settled = settleCharacters(document, drawn)
  const artifacts = byPage(removed)
  for (const { page, lines } of settled) {
    const sequences = new Set(artifacts.get(page.ref)?.map(({ mcid }) => mcid))
    writeLines({ page, lines: markArtifacts(lines, sequences, toMiddle(page)) })
  }
  setOutline(document, headingsOf(publication, layout))
  setCatalogue(document, publication.frontMatter.language)
  setMetadata(document, publication.frontMatter, house.name)
  return serialise(document)
}

/** Reads the glyphs of those pages that are asked for. */
function makeGlyphsOf(pages: readonly PageLines[]): GlyphsOf {
  const linesOf = new Map(pages.map(({ page, lines }) => [page.ref, lines]))
  const glyphs = new Map<Leaf['page'], ReturnType<typeof glyphsBySequence>>()
  return (page, mcid) => {
    const own = glyphs.get(page) ?? glyphsBySequence(linesOf.get(page) ?? [])
    glyphs.set(page, own)
    return own.get(mcid) ?? ''
  }
}

/** Half a page's height, in CSS pixels. */
const toMiddle = (page: PageLines['page']): number => (page.getHeight() * 96) / 72 / 2

const byPage = (leaves: readonly Leaf[]): ReadonlyMap<Leaf['page'], readonly Leaf[]> =>
  Map.groupBy(leaves, ({ page }) => page)
