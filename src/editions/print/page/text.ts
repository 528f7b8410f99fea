import { openingOf } from '../../../publication/opening.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderBlocks } from '../../../typesetting/html/render.ts'
import { toPartId } from './identifiers.ts'
import { mark } from './marks.ts'
import { renderNote } from './notes.ts'
import { makeSetting, type Place } from './setting.ts'
import { toSingleSpaces } from './spaces.ts'

/** The text, part by part; each begins on a new page and has its own running head. */
export const renderText = (publication: Publication, place: Place): string =>
  publication.parts.map((part) => renderPart(part, publication, place)).join('')

function renderPart(part: Part, publication: Publication, place: Place): string {
  const { language } = publication.frontMatter
  const setting = makeSetting(part, publication, place)
  const id = toPartId(part, publication)
  const own = attributes({
    id,
    class: 'part',
    style: `page:${id}`,
    lang: mark(language, 'section'),
  })
  return [
    `<section${own}>${renderHeadline(part)}<article${attributes({ lang: mark(language, 'art') })}>`,
    renderBlocks(part.children, setting),
    part.notes.length > 0 ? '<div class="notes-rule"></div>' : '',
    ...part.notes.map((note) => renderNote(note, language, setting)),
    '</article></section>',
  ].join('')
}

/** A part that opens with no heading has its title above it, as the house's words. */
const renderHeadline = (part: Part): string =>
  openingOf(part.children).title
    ? ''
    : `<p class="headline">${escapeHtml(toSingleSpaces(part.title))}</p>`
