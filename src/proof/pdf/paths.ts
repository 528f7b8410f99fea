import type { PdfProof } from './open.ts'
import type { Shown } from './shown.ts'
import type { Element, Tag } from './tags.ts'

/** The elements that a character stands in, from the outermost; none for an artifact. */
export type PathOf = (shown: Pick<Shown, 'page' | 'sequence' | 'isArtifact'>) => readonly Element[]

const found = new WeakMap<PdfProof, PathOf>()

/** Finds the elements that characters of a file stand in. */
export function pathsOf(proof: PdfProof): PathOf {
  const known = found.get(proof) ?? findPaths(proof.tags)
  found.set(proof, known)
  return known
}

function findPaths(tags: readonly Tag[]): PathOf {
  const pages: (readonly Element[] | undefined)[][] = []
  const take = (tag: Tag, path: readonly Element[]): void => {
    if (tag.kind === 'content') {
      const page = pages[tag.page] ?? []
      pages[tag.page] = page
      page[tag.sequence] = path
    }
    if (tag.kind !== 'element') return
    const own = [...path, tag]
    for (const child of tag.children) take(child, own)
  }
  for (const tag of tags) take(tag, [])
  return ({ page, sequence, isArtifact }) =>
    isArtifact || sequence === undefined ? NONE : (pages[page]?.[sequence] ?? NONE)
}

const NONE: readonly Element[] = []
