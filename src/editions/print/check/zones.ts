import type { PdfProof } from '../../../proof/pdf/open.ts'
import { textOf } from '../../../proof/pdf/texts.ts'
import { typeAreaOf } from '../geometry.ts'

/** Where an artifact stands: above the type area, in it, or below. */
export type Zone = 'head' | 'body' | 'foot'

/** What the artifacts of a page say in one of its zones; '' for nothing. */
export function artifactText({ shown }: PdfProof, page: number, zone: Zone): string {
  const { top, foot } = typeAreaOf(page)
  const zoneOf = (y: number): Zone => (y > top ? 'head' : y < foot ? 'foot' : 'body')
  return textOf(
    shown.filter((glyph) => glyph.page === page && glyph.isArtifact && zoneOf(glyph.y) === zone),
  )
}
