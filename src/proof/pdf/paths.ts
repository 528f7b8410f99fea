import { remember } from '../../publication/remember.ts'
import type { PdfProof } from './open.ts'
import type { Shown } from './shown.ts'
import type { Element, Tag } from './tags.ts'

/** The elements that a character stands in, from the outermost; none for an artifact. */
export type PathOf = (shown: Pick<Shown, 'page' | 'sequence' | 'isArtifact'>) => readonly Element[]

/** Finds the elements that characters of a file stand in. */
export const pathsOf = remember(({ tags }: PdfProof): PathOf => findPaths(tags))

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
