import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Content } from '../content/content.ts'
import { readContents } from '../content/pages.ts'
import type { PrintedPage } from '../page/printed-page.ts'
import { readLeaves } from '../tags/leaves.ts'
import { boxOf, type JoinedLinks, joinLinks } from '../tags/links.ts'
import { ownLeaves } from '../tags/owners.ts'
import { type Parted, partRepeats } from '../tags/repeats.ts'
import type { Tag } from '../tags/tag.ts'
import { toTags } from '../tags/tree.ts'
import { makeWordsOf } from './words.ts'

/** A file as Chromium printed it, and what is found in it; nothing of the file is changed. */
export interface Printed extends Parted {
  readonly document: PDFDocument
  readonly page: PrintedPage
  readonly contents: readonly Content[]
  readonly links: JoinedLinks
  /** The tags that the file is to have. */
  readonly tree: Tag
}

/** Finds what stands on the pages of each of their elements. Throws where that is not all, or more. */
export function readPrinted(document: PDFDocument, page: PrintedPage): Printed {
  const contents = readContents(document)
  const links = joinLinks(readLeaves(document, contents), boxOf(document))
  const leaves = ownLeaves(links.leaves, page.nodes, makeWordsOf(document))
  const parted = partRepeats(page.body, leaves)
  return { document, page, contents, links, tree: toTags(page.body, parted.read), ...parted }
}
