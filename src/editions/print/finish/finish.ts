import { writeContents } from '../content/pages.ts'
import { versionOf } from '../file/claim.ts'
import { describe } from '../file/describe.ts'
import type { Facts } from '../file/facts.ts'
import { setOutline } from '../file/outline.ts'
import { serialise } from '../file/serialise.ts'
import { settlePlaces } from '../file/settle-places.ts'
import { setSheets } from '../file/sheets.ts'
import { setStructureDestinations } from '../file/structure-destinations.ts'
import type { PrintedPage } from '../page/printed-page.ts'
import { removeAnnotations, writeBoxes } from '../tags/links.ts'
import { removeTree } from '../tags/remove-tree.ts'
import { writeTags } from '../tags/write.ts'
import { changesTo } from './changes.ts'
import { lendFonts, settleFonts } from './fonts.ts'
import { openPrinted } from './open.ts'
import { requireFolds } from './part-pages.ts'
import { readPrinted } from './printed.ts'

/**
 * Makes the finished file of what Chromium printed: its tags ours, nothing read twice, no clock in it. First all is read,
 * then it is told what is to be changed, then it is changed. Throws where the file is not as the press prints.
 *
 * The changes have an order. Fonts are lent when those are there that running heads are shown in. The printed tags and the
 * links that are joined go before ours are written, which take the place of the ones and have every link of the pages.
 * Places are settled by these before links take them; what leads to elements takes the references that were given to these.
 */
export async function finish(
  bytes: Uint8Array,
  page: PrintedPage,
  facts: Facts,
): Promise<Uint8Array> {
  const document = await openPrinted(bytes)
  const printed = readPrinted(document, page, facts.layout)
  requireFolds(printed, facts)
  const changes = changesTo(printed, facts)
  const { tree, contents, links, sheets } = printed
  const version = versionOf(facts.claim)
  writeContents(document, contents, changes.edits)
  settleFonts(document, changes.corrections, changes.variants)
  lendFonts(document, changes.fonts)
  setSheets(document, sheets)
  removeTree(document)
  writeBoxes(document, links.grown)
  removeAnnotations(document, links.gone)
  const written = writeTags(document, printed, page.body, version)
  settlePlaces(document, written)
  setOutline(document, tree, written, version)
  if (version.hasNamespaces) setStructureDestinations(document, written)
  describe(document, facts)
  return serialise(document, version.header)
}
