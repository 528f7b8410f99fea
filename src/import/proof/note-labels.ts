import type { Finding } from '../finding.ts'
import type { WordText } from '../place.ts'

/** A note of the Word file with the label that Word shows, or one of the publication with its own. */
export interface LabelledNote {
  readonly label: string
}

/** A note that has another label than Word shows. */
export interface OtherLabel {
  readonly text: WordText
  readonly wanted: string
  readonly found: string
}

/**
 * Compares the labels of notes, one by one in their order, where both have as many; not where the import has told that it
 * has changed some.
 */
export function otherLabelsOf(
  wanted: readonly (LabelledNote & { readonly text: WordText })[],
  found: readonly LabelledNote[],
  told: readonly Finding[],
): readonly OtherLabel[] {
  const isChanged = told.some(({ rule }) => rule === 'word-note-label')
  if (isChanged || wanted.length !== found.length) return []
  return wanted.flatMap(({ text, label }, index) => {
    const other = found[index]?.label ?? ''
    return label === other ? [] : { text, wanted: label, found: other }
  })
}
