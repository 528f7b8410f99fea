import type { Note, Part, Publication } from '../../publication/tree.ts'
import { furnish } from '../furniture.ts'
import { setBlocks } from './blocks.ts'
import { bracket } from './bracket.ts'
import { ourChunks } from './chunks.ts'
import { AXIS, WIDTH } from './columns.ts'
import { setMarked } from './marked.ts'
import type { CopyKind } from './note.ts'
import { openingWordsOf, setEndNote, setOpening } from './opening.ts'
import type { Place } from './place.ts'
import { makeSetting, type Surroundings } from './setting.ts'
import { keepNext, type Stanza, spaced, stanza } from './stanza.ts'
import { fill } from './wrap.ts'

/** A whole publication as stanzas, before it is made up into pages. */
export function setGalley(
  publication: Publication,
  kind: CopyKind,
  surroundings: Surroundings,
): readonly Stanza[] {
  const opening = setOpening(openingWordsOf(publication, kind, surroundings.house))
  const parts = publication.parts.flatMap((part, index) =>
    spaced(setPart(part, publication, surroundings), index === 0 ? 1 : 2),
  )
  return [...opening, ...parts, ...setEndNote(publication, surroundings.house)]
}

function setPart(
  part: Part,
  publication: Publication,
  surroundings: Surroundings,
): readonly Stanza[] {
  const setting = makeSetting(publication, part, surroundings)
  const place = { indent: AXIS, gap: 1, setting }
  return [...setBlocks(part.children, place), ...setNotes(part.notes, place)]
}

function setNotes(notes: readonly Note[], place: Place): readonly Stanza[] {
  if (notes.length === 0) return []
  const heading = ourChunks(furnish(place.setting.language, 'notes'))
  return [
    ...keepNext([stanza(fill(heading, place.indent, WIDTH), 1)]),
    ...notes.flatMap((note) => setNote(note, place)),
  ]
}

function setNote({ label, children }: Note, place: Place): readonly Stanza[] {
  const marker = bracket(furnish(place.setting.language, 'note', { label }))
  return spaced(setMarked(children, marker, place, setBlocks), place.gap)
}
