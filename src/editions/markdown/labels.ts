import type { Part, Publication } from '../../publication/tree.ts'

/**
 * The text of a part as it stands in one file with the others: a note's label that another part has too is preceded by
 * the part's name, as `[^next-steps-1]`; all else is as it was written.
 */
export function relabel(part: Part, publication: Publication): string {
  const shared = sharedLabels(publication)
  return part.source.text.replace(/(?<!\\)\[\^([^\s\]]+)\]/g, (whole, label: string) =>
    shared.has(label.toLowerCase()) ? `[^${labelIn(part, label, shared)}]` : whole,
  )
}

/** The labels, in small letters, that more than one part of a publication gives to its notes: `[^a]` is `[^A]`. */
export function sharedLabels({ parts }: Publication): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const { notes } of parts)
    for (const label of new Set(notes.map((note) => note.label.toLowerCase())))
      seen.set(label, (seen.get(label) ?? 0) + 1)
  return new Set([...seen].filter(([, count]) => count > 1).map(([label]) => label))
}

/** The label of a part's note in the file of all parts. */
export const labelIn = (part: Part, label: string, shared: ReadonlySet<string>): string =>
  part.name && shared.has(label.toLowerCase()) ? `${part.name}-${label}` : label
