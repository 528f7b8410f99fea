import type { Publication } from '../../publication/tree.ts'
import type { Context, EditionFile } from '../edition.ts'
import { finish } from './finish/finish.ts'
import { printPage } from './impression.ts'
import { renderPage } from './page/page.ts'

/** Prints a publication and finishes its file. */
export async function renderPrint(
  publication: Publication,
  context: Context,
): Promise<readonly EditionFile[]> {
  const { name } = publication
  const html = renderPage(publication, context)
  const printed = await printPage(html, publication, context.fonts, context.press)
  const bytes = await finish(printed, publication, context.house)
  return [{ path: `${name}/${name}.pdf`, bytes }]
}
