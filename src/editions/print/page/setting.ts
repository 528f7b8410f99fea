import type { Catalogue } from '../../../publication/catalogue.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import type { House } from '../../edition.ts'
import { toPrintedAddress } from './addresses.ts'
import { printedBlocks } from './blocks.ts'
import { renderHeading } from './heading.ts'
import { hasHeadline } from './headline.ts'
import { toPrintedId } from './identifiers.ts'
import { printedInlines } from './inlines.ts'
import { toTopLevel } from './levels.ts'
import type { PageSetting } from './render.ts'
import { typographyOf, type Voices } from './typography.ts'

/** What the pages of a publication are made with, besides the publication. */
export interface Place extends Voices {
  readonly catalogue: Catalogue
  readonly house: House
}

/** How the blocks and inlines of one part are set for the press. */
export function makeSetting(part: Part, publication: Publication, place: Place): PageSetting {
  const top = toTopLevel(part)
  const highest = hasHeadline(part) ? 3 : 2
  const typography = typographyOf(publication, place)
  return {
    blocks: { ...printedBlocks(publication, typography), heading: renderHeading(part, typography) },
    inlines: printedInlines(publication, typography),
    toId: (id) => toPrintedId(id, part, publication),
    toAddress: (link) => toPrintedAddress(link, part, publication, place),
    toLevel: (level) => Math.max(highest, Math.min(level - top + highest, 6)),
  }
}
