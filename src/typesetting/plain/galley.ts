import type { Part, Publication } from '../../publication/tree.ts'
import { setBlocks } from './blocks.ts'
import { AXIS } from './columns.ts'
import type { CopyKind } from './note.ts'
import { setNotes } from './notes.ts'
import { openingWordsOf, setEndNote, setOpening } from './opening.ts'
import { type Copy, makeSetting, type Surroundings } from './setting.ts'
import { signsFor } from './signs.ts'
import { type Stanza, spaced } from './stanza.ts'

/** A whole publication as stanzas, before it is made up into pages. */
export function setGalley(
  publication: Publication,
  kind: CopyKind,
  surroundings: Surroundings,
): readonly Stanza[] {
  const copy = { ...surroundings, signs: signsFor(publication, surroundings) }
  const opening = setOpening(
    openingWordsOf(publication, kind, copy),
    publication.frontMatter.language,
  )
  const parts = publication.parts.flatMap((part, index) =>
    spaced(setPart(part, publication, copy), index === 0 ? 1 : 2),
  )
  return [...opening, ...parts, ...setEndNote(publication, copy)]
}

function setPart(part: Part, publication: Publication, copy: Copy): readonly Stanza[] {
  const setting = makeSetting(publication, part, copy)
  const place = { indent: AXIS, gap: 1, setting }
  return [...setBlocks(part.children, place), ...setNotes(part.notes, place, setBlocks)]
}
