import { posix } from 'node:path'
import type { Publication } from '../../publication/tree.ts'
import { blocksOf, inlinesOf } from '../../publication/walk.ts'
import type { Finding } from '../finding.ts'
import type { PublicationFiles } from '../publication-files.ts'

/** Looks for the pictures of a Word file: each must be shown in the publication, and its file be there. */
export function findLackingPictures(
  written: PublicationFiles,
  files: PublicationFiles,
  publication: Publication,
): readonly Finding[] {
  const shown = new Set(publication.parts.flatMap(picturesOf))
  return [...written].flatMap(([path, content]) => {
    if (typeof content === 'string') return []
    const file = posix.relative(publication.name, path)
    if (!shown.has(file)) return lacks(`The publication shows the picture ${file} nowhere`)
    return files.has(path) ? [] : lacks(`The file of the picture ${file} is not there`)
  })
}

const picturesOf = (part: Publication['parts'][number]): readonly string[] => [
  ...blocksOf(part).flatMap((block) => (block.type === 'figure' ? block.file : [])),
  ...inlinesOf(part).flatMap((inline) => (inline.type === 'image' ? inline.file : [])),
]

const lacks = (reason: string): readonly Finding[] => [
  { rule: 'word-proof', severity: 'error', reason, hint: 'if it is not meant so, put it back' },
]
