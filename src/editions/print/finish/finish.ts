import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { joinEdits } from '../content/edit.ts'
import { writeContents } from '../content/pages.ts'
import { versionOf } from '../file/claim.ts'
import { describe } from '../file/describe.ts'
import { setOutline } from '../file/outline.ts'
import { serialise } from '../file/serialise.ts'
import { setStructureDestinations } from '../file/structure-destinations.ts'
import type { PrintedPage } from '../page/printed-page.ts'
import { removeAnnotations, writeBoxes } from '../tags/links.ts'
import { removeTree } from '../tags/remove-tree.ts'
import { writeTags } from '../tags/write.ts'
import type { Facts } from './facts.ts'
import { PASSES } from './passes.ts'
import { readPrinted } from './printed.ts'

/**
 * Makes the finished file of what Chromium printed: its tags ours, nothing read twice, no clock in it. First all is read,
 * then all is told that is to be changed, then it is changed. Throws where the file is not as it is known.
 */
export async function finish(
  bytes: Uint8Array,
  page: PrintedPage,
  facts: Facts,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, AS_IT_IS)
  const version = versionOf(facts.claim)
  const printed = readPrinted(document, page)
  const { tree, contents, links } = printed
  const edits = PASSES.map((pass) => pass(printed, facts))
  removeTree(document)
  writeContents(document, contents, joinEdits(contents.length, edits))
  writeBoxes(document, links.grown)
  removeAnnotations(document, links.gone)
  const written = writeTags(document, tree, page.body, version)
  setOutline(document, tree, written, version)
  if (version.hasNamespaces) setStructureDestinations(document, written)
  describe(document, facts)
  return serialise(document, version.header)
}

const AS_IT_IS = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }
