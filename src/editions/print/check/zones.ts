import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Shown } from '../../../proof/pdf/shown.ts'
import { textOf } from '../../../proof/pdf/texts.ts'
import { remember } from '../../../publication/remember.ts'
import { typeAreaOf } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { byPage } from './words.ts'

/** Where an artifact stands: above the type area, in it, or below. */
export type Zone = 'head' | 'body' | 'foot'

/** What the artifacts of each page say in one zone, by the page's number; nothing for a page that has none there. */
export const artifactsIn = (
  proof: PdfProof,
  zone: Zone,
  layout: Layout,
): ReadonlyMap<number, string> => artifactsByZone(proof)(layout).get(zone) ?? new Map()

const artifactsByZone = remember(({ shown, isTurned }: PdfProof) =>
  remember((layout: Layout) => {
    const artifacts = shown.filter(({ isArtifact }) => isArtifact)
    const zones = Map.groupBy(artifacts, (one) => zoneOf(one, { isTurned }, layout))
    return new Map([...zones].map(([zone, own]) => [zone, textsByPage(own)] as const))
  }),
)

const textsByPage = (shown: readonly Shown[]): ReadonlyMap<number, string> =>
  new Map([...byPage(shown)].map(([page, characters]) => [page, textOf(characters)]))

/** The zone of a page that a character stands in. */
export function zoneOf(
  { page, y }: Shown,
  { isTurned }: Pick<PdfProof, 'isTurned'>,
  layout: Layout,
): Zone {
  const { top, foot } = typeAreaOf(layout, page, isTurned(page))
  if (y > top) return 'head'
  return y < foot ? 'foot' : 'body'
}
