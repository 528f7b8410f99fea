import type { Note } from '../../publication/tree.ts'
import { furnish } from '../furniture.ts'
import { bracket } from './bracket.ts'
import { setMarked } from './marked.ts'
import { type Place, type SetBlocks, setKind } from './place.ts'
import { keepNext, type Stanza, spaced } from './stanza.ts'

/** The notes of a part, under a heading of ours. */
export function setNotes(
  notes: readonly Note[],
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] {
  if (notes.length === 0) return []
  return [
    ...keepNext([setKind('notes', place)]),
    ...notes.flatMap((note) => setNote(note, place, setBlocks)),
  ]
}

/** A note, which hangs from its label. */
export function setNote(
  { label, children }: Note,
  place: Place,
  setBlocks: SetBlocks,
): readonly Stanza[] {
  const { language, signs } = place.setting
  const marker = bracket(furnish(language, 'note', { label }), signs)
  return spaced(setMarked(children, marker, place, setBlocks), place.gap)
}
