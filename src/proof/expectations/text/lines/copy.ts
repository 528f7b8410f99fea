import type { Part, Publication } from '../../../../publication/tree.ts'
import type { TextAdditions } from '../additions.ts'
import { blocksLines, markedLines } from './blocks.ts'
import { AXIS, BREAK, type Stanza, spaced, stanzaOf, statementsOf } from './stanza.ts'

/** The text of a part, and its notes. */
export function partLines(part: Part, added: TextAdditions): readonly Stanza[] {
  const place = { indent: AXIS, gap: 1 }
  const notes = part.notes.flatMap((note) => {
    const [mark = ''] = added.beforeNote?.(note) ?? []
    return spaced(markedLines(mark, note.children, place, added), 1)
  })
  const heading = part.notes.length > 0 ? (added.beforeNotes ?? []) : []
  return [
    ...blocksLines(part.children, place, added),
    ...heading.map((text) => stanzaOf(text, place)),
    ...notes,
  ]
}

/**
 * What a copy says before its text: what must be known first; the publisher; the title, underlined; who wrote it and when,
 * each on a line; in brackets what the copy is.
 */
export function openingLines(
  texts: readonly string[],
  { frontMatter: { creator = [] } }: Publication,
): readonly Stanza[] {
  const note = texts.length - 1
  const origin = note - [creator].flat().length - 1
  const [publisher = '', title = ''] = texts.slice(origin - 2, origin)
  const above = texts.slice(0, origin - 2).map((text, at) => statementsOf(text, at === 0 ? 0 : 1))
  const place = { indent: AXIS, gap: 1 }
  return [
    ...above,
    { ...stanzaOf(publisher, place), gap: above.length === 0 ? 0 : 1 },
    { ...stanzaOf(title, place), drawn: '=' },
    stanzaOf(texts.slice(origin, note).join(` ${BREAK} `), place),
    statementsOf(texts[note] ?? '', 1),
  ]
}

/** What it says after its text: what was changed since it was published, and, apart from it, a note. */
export const closingLines = (texts: readonly string[]): readonly Stanza[] =>
  texts.map((text, at) => statementsOf(text, at === 0 || at === texts.length - 1 ? 2 : 1))
