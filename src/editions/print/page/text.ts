import type { Part, Publication } from '../../../publication/tree.ts'
import { renderEndNotes } from './end-notes.ts'
import { renderHeadline } from './headline.ts'
import { toPartId } from './identifiers.ts'
import { element, type PageNode } from './node.ts'
import { renderBlocks } from './render.ts'
import { makeSetting, type Place } from './setting.ts'
import { typographyOf } from './typography.ts'

/** The text, part by part; each begins on a new page and has its own running head. */
export const renderText = (publication: Publication, place: Place): readonly PageNode[] =>
  publication.parts.map((part) => renderPart(part, publication, place))

function renderPart(part: Part, publication: Publication, place: Place): PageNode {
  const setting = makeSetting(part, publication, place)
  const typography = typographyOf(publication, place)
  const id = toPartId(part, publication)
  return element(
    'section',
    { id, class: 'part', style: `page:${id}` },
    [
      renderHeadline(part, typography),
      element('article', {}, renderBlocks(part.children, setting), { type: 'Art' }),
      renderEndNotes(part, typography.language, setting),
    ],
    { type: 'Sect' },
  )
}
