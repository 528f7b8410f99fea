import type { Piece } from '../press/press.ts'
import type { Publication } from '../publication/tree.ts'

/** Tells by the path of a page what an editor may divide of what stands on it. */
export type DivisibleOf = (path: string) => Piece['divisible']

/** Of `code/rivers/index.html` the part may be divided; of a page of our own nothing. */
export function makeDivisibleOf(publications: readonly Publication[]): DivisibleOf {
  const byName = new Map(publications.map((publication) => [publication.name, publication]))
  return (path) => {
    const [name = '', part] = path.split('/').slice(0, -1)
    const publication = byName.get(name)
    if (part !== undefined) return publication && 'part'
    return publication?.parts.length === 1 ? 'publication' : undefined
  }
}
