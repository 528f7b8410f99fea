import type { Publication } from '../../publication/tree.ts'
import { setGalley } from '../../typesetting/plain/galley.ts'
import { toLines } from '../../typesetting/plain/pages.ts'
import type { Context, EditionFile } from '../edition.ts'

/** Sets a publication in lines, in UTF-8. */
export async function render(
  publication: Publication,
  context: Pick<Context, 'catalogue' | 'house'>,
): Promise<readonly EditionFile[]> {
  const { name } = publication
  const lines = toLines(setGalley(publication, 'textCopy', context))
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  return [{ path: `${name}/${name}.txt`, bytes }]
}
