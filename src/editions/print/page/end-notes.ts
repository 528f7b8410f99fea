import { openingOf } from '../../../publication/opening.ts'
import type { Note, Part } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { PLACEHOLDER } from './contents.ts'
import { headingRole } from './levels.ts'
import { element, type Kid, type PageNode, tagged } from './node.ts'
import { renderNoteBlocks, renderNoteOf, toFirstReference } from './notes.ts'
import { renderOurs } from './ours.ts'
import type { PageSetting } from './render.ts'

/** The notes of a part under a heading of ours, next below the part's title; none for a part without notes. */
export function renderEndNotes(
  part: Part,
  language: string,
  setting: PageSetting,
): PageNode | undefined {
  if (part.notes.length === 0) return undefined
  const { title } = openingOf(part.children)
  const level = title ? Math.min(6, setting.toLevel(title.level) + 1) : setting.toLevel(HIGHEST)
  const words = renderOurs(furnish(language, 'notes'), language)
  const notes = part.notes.map((note) => renderEndNote(note, language, setting))
  const heading = element(`h${level}`, {}, words, headingRole(level))
  return element('section', { class: 'notes' }, [heading, ...notes], { type: 'Sect' })
}

/** No heading stands higher: that of notes is as high as a part's own highest where none of these is its title. */
const HIGHEST = 1

/** A note that ends with the page where it is first referred to: at the end of its last paragraph, or on a line of its own. */
function renderEndNote(note: Note, language: string, setting: PageSetting): PageNode {
  const place = renderPlace(note, language, setting)
  const blocks = renderNoteBlocks(note, setting)
  const last = blocks.at(-1)
  const kids = isParagraph(last)
    ? [...blocks.slice(0, -1), endWith(last, place)]
    : [...blocks, element('p', {}, [place])]
  return renderNoteOf(note, kids, language, setting)
}

const isParagraph = (node: PageNode | undefined): node is PageNode =>
  node?.tag === 'p' && node.role?.type === 'P'

/** On the page the words of ours stand in the paragraph, an em after its own; in the tags they stand after it. */
const endWith = ({ tag, attributes, kids }: PageNode, place: Kid): PageNode =>
  element(tag, attributes, [
    tagged({ type: 'P' }, [...kids, element('span', { class: 'gap' }, [' '])]),
    place,
  ])

/** `Note to page 5`: the words of ours that lead to a place, with the number of its page, which the finished file has. */
function renderPlace({ id: note, label }: Note, language: string, setting: PageSetting): PageNode {
  const id = toFirstReference(note, setting)
  const [before = '', after = ''] = furnish(language, 'notePage', { page: PLACEHOLDER }).split(
    PLACEHOLDER,
  )
  const number = element('span', {}, [PLACEHOLDER], {
    type: 'Span',
    pageOf: id,
    isFilledFromStart: true,
  })
  const words = [...renderOurs(before, language), number, ...renderOurs(after, language)]
  const description = furnish(language, 'noteBack', { label })
  const link = element('a', { href: `#${id}` }, words, { type: 'Link', description })
  return element('span', { class: 'note-page' }, [link], { type: 'Reference' })
}
