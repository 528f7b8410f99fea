import type { Catalogue } from '../catalogue.ts'
import { remember } from '../remember.ts'
import type { Publication } from '../tree.ts'
import { type Successor, successorOf } from './successor.ts'
import { translationsIn } from './translations.ts'

/** What a publication says of others, from its own front matter and from theirs. */
export interface Relations {
  readonly successor?: Successor
  /** Those whose place it takes, in the order of their names. */
  readonly replaced: readonly Publication[]
  /** The same in other languages, in the order of these. */
  readonly translations: readonly Publication[]
}

const NONE: Relations = { replaced: [], translations: [] }

/** The relations of a publication; those of all are found at once, in a time that grows as their number does. */
export const relationsOf = ({ name }: Publication, catalogue: Catalogue): Relations =>
  relationsIn(catalogue).get(name) ?? NONE

const relationsIn = remember((catalogue: Catalogue): ReadonlyMap<string, Relations> => {
  const { publications } = catalogue
  const current = publications.filter(({ earlierOf }) => !earlierOf)
  const successors = new Map(
    publications.map((one) => [one.name, successorOf(one, catalogue)] as const),
  )
  const replaced = Map.groupBy(current, ({ name }) => nameOf(successors.get(name)))
  const { groups } = translationsIn(catalogue)
  return new Map(
    publications.map(({ name }) => {
      const successor = successors.get(name)
      const relations: Relations = {
        ...(successor && { successor }),
        replaced: replaced.get(name) ?? [],
        translations: (groups.get(name) ?? []).filter((other) => other.name !== name),
      }
      return [name, relations]
    }),
  )
})

const nameOf = (successor: Successor | undefined): string | undefined =>
  successor?.kind === 'here' ? successor.publication.name : undefined
