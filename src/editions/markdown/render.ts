import type { Publication } from '../../publication/tree.ts'
import type { Context, EditionFile } from '../edition.ts'
import { withEarlier } from './earlier.ts'
import { sourceOf } from './source.ts'

/** One file of UTF-8 in Unicode normal form C. */
export async function render(
  publication: Publication,
  { house }: Pick<Context, 'house'>,
): Promise<readonly EditionFile[]> {
  const { name } = publication
  const bytes = new TextEncoder().encode(withEarlier(sourceOf(publication), publication, house))
  return [{ path: `${name}/${name}.md`, bytes }]
}
