import { nameOfBlock, nameOfNote } from '../../publication/names.ts'
import type { Passage } from '../../publication/passages.ts'
import { wordingOf } from '../../wording/index.ts'

/** What a passage is called in the language of its publication: `Absatz 7.2`; '' for a heading, which is its own name. */
export function nameOf({ kind, noteLabel, blocks: [first] }: Passage, language: string): string {
  const wording = wordingOf(language)
  if (noteLabel !== undefined) return nameOfNote(noteLabel, wording)
  return kind === 'heading' || first === undefined ? '' : nameOfBlock(first, wording)
}
