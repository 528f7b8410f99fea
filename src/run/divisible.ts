import type { Piece } from '../press/press.ts'
import type { Publication } from '../publication/tree.ts'

/**
 * What an editor may divide of what stands on a page: of `code/rivers/index.html` the part; nothing of our own pages.
 * Publications are given by their names.
 */
export function divisibleOf(
  path: string,
  publications: ReadonlyMap<string, Publication>,
): Piece['divisible'] {
  const [name = '', part] = path.split('/').slice(0, -1)
  const publication = publications.get(name)
  if (part !== undefined) return publication && 'part'
  return publication?.parts.length === 1 ? 'publication' : undefined
}
