import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, kidsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Block, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { type Fault, FLAW } from './rule.ts'
import { placeOf } from './sources.ts'
import { plainOf } from './words.ts'

/** The caption of each picture stands on its page. */
export function* checkCaptions(proof: PdfProof, publication: Publication): Generator<Fault> {
  const figures = publication.parts.flatMap((part) => blocksOf(part).filter(isCaptioned))
  for (const [index, captioned] of captionedOf(proof).entries()) {
    const place = figures[index] ? placeOf(figures[index], publication) : {}
    for (const reason of captionFaults(captioned, proof)) yield { reason, ...FLAW, ...place }
  }
}

const isCaptioned = (block: Block): boolean =>
  block.type === 'figure' && block.caption !== undefined

/** What holds a picture and its caption. */
const captionedOf = ({ tags }: PdfProof): readonly Element[] =>
  elementsOf(tags, 'Figure', 'Sect').filter((element) => kidsOf(element).some(isCaption))

const isCaption = (tag: Tag): tag is Element => tag.kind === 'element' && tag.type === 'Caption'

function* captionFaults({ children }: Element, proof: PdfProof): Generator<string> {
  const picture = pageOf(children.filter((kid) => !isCaption(kid)))
  const caption = children.filter(isCaption).flatMap((kid) => shownIn(kid, proof))
  const page = caption[0]?.page
  if (picture === undefined || page === undefined || picture === page) return
  yield `“${plainOf(caption)}” stands on page ${page}, parted from its picture, on page ${picture}.`
}

/** The page of what is painted first in some tags. */
function pageOf(tags: readonly Tag[]): number | undefined {
  for (const tag of tags) {
    if (tag.kind === 'content') return tag.page
    const page = tag.kind === 'element' ? pageOf(tag.children) : undefined
    if (page !== undefined) return page
  }
  return undefined
}
