import type { Note } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { element, type Kid, type PageNode } from './node.ts'
import { type PageBlocks, type PageSetting, renderBlocks, renderInlines } from './render.ts'

/** A note, its label hung: a link back to where it was first referred to. */
export const renderNote = (note: Note, language: string, setting: PageSetting): PageNode =>
  renderNoteOf(note, renderNoteBlocks(note, setting), language, setting)

/** The blocks of a note. No heading may stand in one (ISO 32005, FENote): its words are a strong paragraph. */
export const renderNoteBlocks = ({ children }: Note, setting: PageSetting): readonly PageNode[] =>
  renderBlocks(children, { ...setting, blocks: { ...setting.blocks, heading: renderStrong } })

const renderStrong: PageBlocks['heading'] = ({ id, children }, setting) => {
  const words = element('strong', {}, renderInlines(children, setting), { type: 'Strong' })
  return element('p', { id: setting.toId(id), class: 'note-heading' }, [words], { type: 'P' })
}

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
