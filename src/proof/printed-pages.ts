import { addressOf } from '../publication/catalogue.ts'
import { wordsOf } from '../publication/runs.ts'
import { toAddress } from '../publication/spot.ts'
import type { Publication } from '../publication/tree.ts'
import type { ReadWord } from './hunks.ts'

/** On which page of the print edition each address begins (`plan/first/#p1.2`), pages counted from 1, as its folios say. */
export type PrintedPages = ReadonlyMap<string, number>

/** The pages of what was read of a print edition in which nothing differs: none where anything does. */
export function printedPages(publication: Publication, read: readonly ReadWord[]): PrintedPages {
  const pages = new Map<string, number>()
  const words = wordsOf(publication)
  if (read.length !== words.length) return pages
  for (const [index, { place }] of words.entries()) {
    const page = read[index]?.where.page
    const address = toAddress({ page: addressOf(publication, place.part), id: place.id })
    if (page !== undefined && !pages.has(address)) pages.set(address, page)
  }
  return pages
}
