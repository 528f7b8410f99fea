import type { Publication } from '../../publication/tree.ts'
import type { EditionFile } from '../edition.ts'
import { sourceOf } from './source.ts'

/** One file of UTF-8 in Unicode normal form C. */
export async function render(publication: Publication): Promise<readonly EditionFile[]> {
  const { name } = publication
  const bytes = new TextEncoder().encode(sourceOf(publication))
  return [{ path: `${name}/${name}.md`, bytes }]
}
