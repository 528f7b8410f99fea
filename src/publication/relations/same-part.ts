import type { Part, Publication } from '../tree.ts'

/**
 * The part of a translation that is a part in another language: of the same name, or of the same number before the names
 * of their files, `02-next-steps.md` and `02-camau-nesaf.md`; undefined where it has none.
 */
export function samePart(part: Part, { parts }: Publication): Part | undefined {
  const named = parts.filter(({ name }) => name !== '')
  if (part.name === '') return undefined
  const number = numberOf(part)
  return (
    named.find(({ name }) => name === part.name) ??
    (number === undefined ? undefined : named.find((other) => numberOf(other) === number))
  )
}

/** The number before the name of its file: `2` of `02-next-steps.md`. */
export const numberOf = ({ source }: Part): string | undefined =>
  /(?:^|\/)0*(\d+)-[^/]*$/.exec(source.path)?.[1]
