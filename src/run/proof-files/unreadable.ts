import type { Edition, EditionFile, House } from '../../editions/edition.ts'
import { wordsOfEdition } from '../../editions/words.ts'
import { wordsOf } from '../../publication/runs.ts'
import type { Publication } from '../../publication/tree.ts'
import type { Proved } from '../prove.ts'

/** What is said of a file that was cut off, or is of another kind: all its words are missing. */
export function toUnreadable(
  { name }: Edition,
  files: readonly EditionFile[],
  publication: Publication,
  house: House,
): Proved {
  const words = wordsOf(publication).length
  const path = files[0]?.path ?? ''
  return {
    publication: publication.name,
    outcome: { name, files: [], words, missing: words, moved: 0, added: 0 },
    read: [],
    messages: [
      {
        rule: 'parity',
        severity: 'error',
        reason: `${path} cannot be read as the edition “${wordsOfEdition(name, 'en', house).title}”: it is damaged, or another kind of file`,
        hint: 'build the edition again; do not edit a finished one',
        source: { path, text: '' },
        publication: publication.name,
        edition: name,
      },
    ],
  }
}
