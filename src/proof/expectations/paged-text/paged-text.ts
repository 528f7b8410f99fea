import type { Publication } from '../../../publication/tree.ts'
import type { Furniture } from '../../expected.ts'
import type { Facts } from '../facts.ts'
import { expectCopy } from '../text/text.ts'
import { pageTop } from './page-top.ts'

/** What a copy in pages must add: the line at the top of each, which is read first; then what every text copy adds. */
export function expectPagedText(publication: Publication, facts: Facts): Furniture {
  const { pages } = facts.reading
  const copy = expectCopy(publication, 'pagedTextCopy', facts)
  const tops = Array.from({ length: pages }, (_, at) => pageTop(publication, at + 1, pages))
  return { ...copy, opening: [...tops, ...(copy.opening ?? [])] }
}
