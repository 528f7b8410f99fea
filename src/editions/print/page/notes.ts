import type { Note } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { element, type Kid, type PageNode } from './node.ts'
import { type PageSetting, renderBlocks } from './render.ts'

/** A note, its label hung: a link back to where it was first referred to. */
export const renderNote = (note: Note, language: string, setting: PageSetting): PageNode =>
  renderNoteOf(note, renderBlocks(note.children, setting), language, setting)

/** A note with what is to stand in it after its label. */
export function renderNoteOf(
  { id, label }: Note,
  kids: readonly Kid[],
  language: string,
  setting: PageSetting,
): PageNode {
  const name = setting.toId(id)
  const back = element('a', { href: `#${toFirstReference(id, setting)}` }, [label], {
    type: 'Link',
    description: furnish(language, 'noteBack', { label }),
  })
  const number = element('span', { class: 'number' }, [back, ' '], { type: 'Lbl' })
  return element('aside', { id: name, class: 'note' }, [number, ...kids], { type: 'Note', name })
}

/** The id of the place where a note is first referred to. */
export const toFirstReference = (note: string, setting: PageSetting): string =>
  setting.toId(`${note}-ref`)
