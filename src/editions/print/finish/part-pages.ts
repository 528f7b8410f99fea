import type { Facts } from '../file/facts.ts'
import type { Blanks } from '../page/blanks.ts'
import type { PrintedPage } from '../page/printed-page.ts'
import { firstPagesOf } from './beginnings.ts'
import { openPrinted } from './open.ts'
import { type Printed, readPrinted } from './printed.ts'

/** On which pages a publication stands. */
export interface PartPages {
  /** The page that each part begins on, from 1. */
  readonly firsts: readonly number[]
  /** How many pages there are. */
  readonly pages: number
}

/** Reads where the parts begin in a printed file. Throws where nothing is printed of one. */
export async function readPartPages(
  bytes: Uint8Array,
  page: PrintedPage,
  facts: Pick<Facts, 'publication' | 'layout'>,
): Promise<PartPages> {
  const document = await openPrinted(bytes)
  return partPagesOf(readPrinted(document, page, facts.layout), facts)
}

const partPagesOf = (
  { page, read, contents }: Printed,
  { publication }: Pick<Facts, 'publication'>,
): PartPages => ({
  firsts: firstPagesOf(publication, { body: page.body, read }),
  pages: contents.length,
})

/**
 * The blank pages with which each part begins on a right-hand page, which has an odd number, and the sheets, folded to so
 * many pages, are full. A part begins a new page, and is as long wherever that lies: so they can be reckoned.
 */
export function blanksFor({ firsts, pages }: PartPages, fold: number): Blanks {
  const before: boolean[] = []
  let added = 0
  for (const first of firsts) {
    const isLeft = (first + added) % 2 === 0
    before.push(isLeft)
    if (isLeft) added += 1
  }
  return { before, atEnd: (fold - ((pages + added) % fold)) % fold }
}

/** Throws where a part of a file for a press begins on a left-hand page, or its last sheet is not full. */
export function requireFolds(printed: Printed, facts: Pick<Facts, 'publication' | 'layout'>): void {
  const { sheet } = facts.layout
  if (!sheet) return
  const { before, atEnd } = blanksFor(partPagesOf(printed, facts), sheet.fold)
  if (before.includes(true) || atEnd > 0)
    throw new Error('a part was longer or shorter when it was printed again with blank pages')
}
