import type { Piece } from '../press/press.ts'
import type { Publication } from '../publication/tree.ts'

/** What an editor may divide of what stands on a page: of `code/rivers/index.html` the part; nothing of our own pages. */
export function divisibleOf(
  path: string,
  publications: readonly Publication[],
): Piece['divisible'] {
  const [name, part] = path.split('/').slice(0, -1)
  const publication = publications.find((one) => one.name === name)
  if (part !== undefined) return publication && 'part'
  return publication?.parts.length === 1 ? 'publication' : undefined
}
