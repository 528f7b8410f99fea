import type { Publication } from '../../publication/tree.ts'
import { blocksOf, inlinesOf } from '../../publication/walk.ts'
import { furnish } from '../furniture.ts'
import { depthOf, titleLevelOf } from './heading-depth.ts'
import type { Signs } from './signs.ts'

/** What a copy says of its own signs, each in a sentence; of those alone that stand in this publication. */
export function signStatements(publication: Publication, signs: Signs): readonly string[] {
  const { language } = publication.frontMatter
  const types = new Set(
    publication.parts.flatMap((part) => inlinesOf(part).map(({ type }) => type)),
  )
  return [
    signs.open === '['
      ? furnish(language, 'brackets')
      : furnish(language, 'bracketsShared', { open: signs.open, close: signs.close }),
    types.has('emphasis') ? furnish(language, 'emphasisSigned', { sign: signs.emphasis }) : '',
    types.has('strong') ? furnish(language, 'strongSigned', { sign: signs.strong }) : '',
    hasDepths(publication) ? furnish(language, 'levelsDrawn') : '',
  ].filter(Boolean)
}

/** Tells whether there are headings of more than one depth. */
const hasDepths = ({ parts }: Publication): boolean =>
  parts.some((part) => {
    const top = titleLevelOf(part)
    return blocksOf(part).some((block) => block.type === 'heading' && depthOf(block.level, top) > 1)
  })
