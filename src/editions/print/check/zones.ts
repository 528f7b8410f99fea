import type { PdfProof } from '../../../proof/pdf/open.ts'
import { textOf } from '../../../proof/pdf/texts.ts'
import { type TypeArea, typeAreaOf } from '../geometry.ts'

/** Where an artifact stands: above the type area, in it, or below. */
export type Zone = 'head' | 'body' | 'foot'

/** What the artifacts of each page say in one zone, by the page's number; nothing for a page that has none there. */
export function artifactsIn(
  { shown, isTurned }: PdfProof,
  zone: Zone,
): ReadonlyMap<number, string> {
  const own = shown.filter(
    ({ isArtifact, page, y }) => isArtifact && zoneOf(y, typeAreaOf(page, isTurned(page))) === zone,
  )
  const pages = Map.groupBy(own, ({ page }) => page)
  return new Map([...pages].map(([page, characters]) => [page, textOf(characters)]))
}

function zoneOf(y: number, { top, foot }: TypeArea): Zone {
  if (y > top) return 'head'
  return y < foot ? 'foot' : 'body'
}
