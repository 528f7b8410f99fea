import { openingOf } from '../../../publication/opening.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { attributes } from '../../../typesetting/html/escape.ts'
import { renderBlocks } from '../../../typesetting/html/render.ts'
import { toTitleClass } from './heading.ts'
import { toPartId } from './identifiers.ts'
import { renderWords } from './lines/text.ts'
import { mark } from './marks.ts'
import { renderNote } from './notes.ts'
import { makeSetting, type Place } from './setting.ts'
import { type Typography, typographyOf } from './typography.ts'

/** The text, part by part; each begins on a new page and has its own running head. */
export const renderText = (publication: Publication, place: Place): string =>
  publication.parts.map((part) => renderPart(part, publication, place)).join('')

function renderPart(part: Part, publication: Publication, place: Place): string {
  const { language } = publication.frontMatter
  const setting = makeSetting(part, publication, place)
  const typography = typographyOf(publication, place)
  const id = toPartId(part, publication)
  const own = attributes({
    id,
    class: 'part',
    style: `page:${id}`,
    lang: mark(language, 'section'),
  })
  return [
    `<section${own}>${renderHeadline(part, typography)}<article${attributes({ lang: mark(language, 'art') })}>`,
    renderBlocks(part.children, setting),
    part.notes.length > 0 ? '<div class="notes-rule"></div>' : '',
    ...part.notes.map((note) => renderNote(note, language, setting)),
    '</article></section>',
  ].join('')
}

/** A part that opens with no heading of its title has it above, as the house's words. */
const renderHeadline = (part: Part, typography: Typography): string =>
  openingOf(part.children).title || isTitled(part)
    ? ''
    : `<p class="headline ${toTitleClass(part.title, typography)}">${renderWords(part.title)}</p>`

/** Tells whether the first of several headings, all as high, has the words that the part is called by. */
const isTitled = ({ title, children: [first] }: Part): boolean =>
  first?.type === 'heading' && toPlainText(first.children) === title
