import type { Note, Part } from '../../publication/tree.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { renderBlocks } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { markAdded, showEnd } from './added.ts'
import { referencesTo } from './names.ts'
import type { WebPage } from './page.ts'

/** The document's own notes, at the end of its part, each with the way back to where it is referred to. */
export function renderNotes({ part, publication }: WebPage, setting: Setting): string {
  if (part.notes.length === 0) return ''
  const { language } = publication.frontMatter
  const heading = escapeHtml(furnish(language, 'notes'))
  return [
    '<section class="notes">',
    `<h2${attributes(markAdded(language))}>${heading}</h2>`,
    renderNoteList(part.notes, part, setting, language),
    '</section>',
  ].join('\n')
}

/** Notes, each with the ways back. */
export function renderNoteList(
  notes: readonly Note[],
  part: Part,
  setting: Setting,
  language: string,
): string {
  const rendered = notes.map((note) => renderNote(note, part, setting, language))
  return `<ol class="labelled">\n${rendered.join('\n')}\n</ol>`
}

function renderNote(note: Note, part: Part, setting: Setting, language: string): string {
  const { id, label, children } = note
  const name = showEnd(furnish(language, 'note', { label }), label)
  const added = attributes(markAdded(language))
  const back = referencesTo(part, id).map((reference, index) => {
    const text = escapeHtml(backTo(label, index + 1, language))
    const link = attributes({ href: toFragment(reference) })
    return `<p class="back"${added}><a${link}>${text}</a></p>`
  })
  const text = [renderBlocks(children, setting), ...back].join('\n')
  const own = attributes({ id })
  return `<li${own}><span class="label"${added}>${name}</span>\n${text}\n</li>`
}

/** The words of the link back from a note to its first, second … reference. */
const backTo = (label: string, place: number, language: string): string =>
  place === 1
    ? furnish(language, 'noteBack', { label })
    : furnish(language, 'noteBackAgain', { label, place })
