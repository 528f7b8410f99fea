import { ParseSpeeds, type PDFDict, PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import type { Publication } from '../../../publication/tree.ts'
import type { House } from '../../edition.ts'
import type { Content, Sequence } from '../content/content.ts'
import { joinEdits } from '../content/edit.ts'
import { widthsOf } from '../content/glyph-widths.ts'
import { readContents, writeContents } from '../content/pages.ts'
import { typeAreaOf } from '../geometry.ts'
import { hasContents, listedOf } from '../page/depth.ts'
import { headingsOf } from '../page/headings.ts'
import { headsOf } from '../page/sections.ts'
import { tablesIn } from '../page/table/rows.ts'
import type { Leaf } from '../tags/tag.ts'
import { markArtifacts } from './artifacts.ts'
import { beginningsOf } from './beginnings.ts'
import { moveBeneath } from './beneath.ts'
import { moveCaptions } from './captions.ts'
import { setCatalogue } from './catalogue.ts'
import { settleCharacters } from './characters.ts'
import { takeOutContinued } from './continued.ts'
import { partDescribedCells } from './described.ts'
import { namedPlaces, outlinePlaces } from './destinations.ts'
import { joinFigures } from './figures.ts'
import { fontsOf, lendFonts, mapsOf, settleFonts } from './fonts.ts'
import { joinGroups } from './groups.ts'
import { setLists } from './lists.ts'
import { applyMarks } from './marks.ts'
import { setMetadata } from './metadata.ts'
import { setNameTree } from './name-tree.ts'
import { setOutline } from './outline.ts'
import { type Filling, fillPageNumbers } from './page-numbers.ts'
import { removeParents } from './parents.ts'
import { removeGlyphs } from './removal.ts'
import { setRunningHeads } from './running-heads.ts'
import { serialise } from './serialise.ts'
import { settleSoftHyphens } from './soft-hyphens.ts'
import { leavesOf, type Leaf as Place } from './structure.ts'
import { describeCells } from './table-cells.ts'
import { takeOutRepeatedHeads } from './table-heads.ts'

/** Makes the finished file of what Chromium printed: every tag right, nothing read twice, no clock in it. */
export async function finish(
  printed: Uint8Array,
  publication: Publication,
  house: House,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const contents = readContents(document)
  const areas = document.getPages().map(areaOf)
  const fonts = fontsOf(document)
  const maps = mapsOf(fonts)
  const sequenceOf = makeSequenceOf(document, contents)
  const marked = applyMarks(document)
  const toLeaves = (element: PDFDict): readonly Leaf[] =>
    [...leavesOf(element, document.context)].flatMap((place) => sequenceOf(place) ?? [])
  const fillings = toFillings(document, publication, (marked.get('number') ?? []).map(toLeaves))
  setLists(document, marked)
  joinFigures(document)
  moveCaptions(document, marked.get('caption') ?? [])
  moveBeneath(marked.get('beneath') ?? [])
  partDescribedCells(marked.get('shared') ?? [])
  const continued = takeOutContinued(document, marked.get('continued') ?? [])
  const repeated = [
    ...joinGroups(marked),
    ...continued.kept,
    ...takeOutRepeatedHeads(document, tablesIn(publication), (place) =>
      (sequenceOf(place)?.sequence?.glyphs ?? []).map(({ code }) => code).join(''),
    ),
  ]
  const removed = [...continued.first, ...repeated]
  removeParents(document, removed)
  setNameTree(document, describeCells(document, publication))
  const unread = sequencesOf(removed, sequenceOf)
  const emptied = sequencesOf(continued.first, sequenceOf)
  const softHyphens = settleSoftHyphens(contents)
  const characters = settleCharacters(contents, softHyphens.hyphens, maps)
  const heads = setRunningHeads(
    contents,
    joinEdits(contents.length, [softHyphens.edits, characters.edits]),
    areas,
    beginningsOf(
      publication,
      (marked.get('section') ?? []).map(toLeaves),
      outlinePlaces(document),
      areas,
    ),
    headsOf(publication),
  )
  const parting = {
    read: new Set(
      contents.flatMap(({ numbered }) => [...numbered.values()]).filter((own) => !unread.has(own)),
    ),
    repeated: unread,
    gone: new Set([...heads.gone, ...emptied]),
  }
  writeContents(
    document,
    contents,
    joinEdits(contents.length, [
      heads.edits,
      fillPageNumbers(contents, fillings, maps, (name, code) => {
        const font = fonts.get(name)
        return font ? widthsOf(font)(Number.parseInt(code, 16)) : 0
      }),
      removeGlyphs(contents, emptied),
      markArtifacts(contents, areas, parting),
    ]),
  )
  settleFonts(document, characters.corrections, characters.variants)
  lendFonts(document, heads.fonts)
  setOutline(document, headingsOf(publication))
  setCatalogue(document, publication.frontMatter.language)
  setMetadata(document, publication.frontMatter, house.name)
  return serialise(document)
}

type ToLeaf = (place: Pick<Place, 'page' | 'mcid'>) => Leaf | undefined

/** Finds what is painted at the places of the structure. */
function makeSequenceOf(document: PDFDocument, contents: readonly Content[]): ToLeaf {
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]))
  return ({ page, mcid }) => {
    const index = pages.get(page) ?? -1
    const sequence = contents[index]?.numbered.get(mcid)
    return sequence && { order: 0, page: index, mcid, sequence }
  }
}

const sequencesOf = (places: readonly Place[], toLeaf: ToLeaf): ReadonlySet<Sequence> =>
  new Set(places.flatMap((place) => toLeaf(place)?.sequence ?? []))

function areaOf(page: PDFPage, index: number): ReturnType<typeof typeAreaOf> {
  const { width, height } = page.getSize()
  return typeAreaOf(index + 1, width > height)
}

/** The placeholders of the contents, with the numbers of the pages that their lines lead to. */
function toFillings(
  document: PDFDocument,
  publication: Publication,
  placeholders: readonly (readonly Leaf[])[],
): readonly Filling[] {
  const ids = hasContents(publication) ? listedOf(publication).map(({ id }) => id) : []
  if (placeholders.length !== ids.length) throw new Error('the contents and what they list differ')
  const placeOf = namedPlaces(document)
  return ids.map((id, index) => ({
    leaves: placeholders[index] ?? [],
    number: placeOf(id).page + 1,
    alignment: 'right',
  }))
}
