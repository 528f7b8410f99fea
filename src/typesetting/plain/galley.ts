import type { Part, Publication } from '../../publication/tree.ts'
import { setBlocks } from './blocks.ts'
import { AXIS } from './columns.ts'
import type { CopyKind } from './note.ts'
import { setNotes } from './notes.ts'
import { openingWordsOf, setEndNote, setOpening } from './opening.ts'
import { makeSetting, type Surroundings } from './setting.ts'
import { type Stanza, spaced } from './stanza.ts'

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
  return [...setBlocks(part.children, place), ...setNotes(part.notes, place, setBlocks)]
}
