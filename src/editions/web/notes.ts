import type { Note } from '../../publication/tree.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { renderBlocks } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { showEnd } from './added.ts'
import { referencesTo } from './names.ts'
import type { WebPage } from './page.ts'

/** The document's own notes, at the end of its part, each with the way back to where it is referred to. */
export function renderNotes(page: WebPage, setting: Setting): string {
  const { part, publication } = page
  if (part.notes.length === 0) return ''
  const { language } = publication.frontMatter
  const heading = escapeHtml(furnish(language, 'notes'))
  const notes = part.notes.map((note) => renderNote(note, page, setting))
  return [
    '<section class="notes">',
    `<h2 data-added>${heading}</h2>`,
    `<ol class="labelled">\n${notes.join('\n')}\n</ol>`,
    '</section>',
  ].join('\n')
}

function renderNote({ id, label, children }: Note, page: WebPage, setting: Setting): string {
  const { language } = page.publication.frontMatter
  const name = showEnd(furnish(language, 'note', { label }), label)
  const back = referencesTo(page.part, id).map((reference, index) => {
    const text = backTo(label, index + 1, language)
    return `<p class="back" data-added><a href="#${reference}">${escapeHtml(text)}</a></p>`
  })
  const text = [renderBlocks(children, setting), ...back].join('\n')
  return `<li id="${id}"><span class="label" data-added>${name}</span>\n${text}\n</li>`
}

/** The words of the link back from a note to its first, second … reference. */
export const backTo = (label: string, place: number, language: string): string =>
  place === 1
    ? furnish(language, 'noteBack', { label })
    : furnish(language, 'noteBackAgain', { label, place })
