import type { Note } from '../../../publication/tree.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderBlocks } from '../../../typesetting/html/render.ts'
import type { Setting } from '../../../typesetting/html/setting.ts'
import { mark, markSpan } from './marks.ts'

/** A note, its label hung: a link back to where it was first referred to. */
export function renderNote(note: Note, language: string, setting: Setting): string {
  const own = attributes({ id: setting.toId(note.id), class: 'note', lang: mark(language, 'note') })
  const label = attributes({ class: 'number', ...markSpan(language, 'label') })
  const href = attributes({ href: `#${setting.toId(`${note.id}-ref`)}` })
  return [
    `<aside${own}><span${label}><a${href}>${escapeHtml(note.label)}</a> </span>`,
    `${renderBlocks(note.children, setting)}</aside>`,
  ].join('')
}
