import { openingOf } from '../../../publication/opening.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { renderEndNotes } from './end-notes.ts'
import { toTitleClass } from './heading.ts'
import { toPartId } from './identifiers.ts'
import { renderWords } from './lines/text.ts'
import { element, type PageNode } from './node.ts'
import { renderBlocks } from './render.ts'
import { makeSetting, type Place } from './setting.ts'
import { type Typography, typographyOf } from './typography.ts'

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

/** A part that opens with no heading of its title has it above, as the house's words. */
function renderHeadline(part: Part, typography: Typography): PageNode | undefined {
  if (openingOf(part.children).title || isTitled(part)) return undefined
  const own = { class: `headline ${toTitleClass(part.title, typography)}` }
  return element('p', own, renderWords(part.title), { type: 'P' })
}

/** Tells whether the first of several headings, all as high, has the words that the part is called by. */
const isTitled = ({ title, children: [first] }: Part): boolean =>
  first?.type === 'heading' && toPlainText(first.children) === title
