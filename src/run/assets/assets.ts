import type { EditionFile } from '../../editions/edition.ts'
import { toAssets } from '../../site/assets.ts'
import { readFoundScript } from '../../site/search/script.ts'
import { writeAll } from '../../store/files.ts'
import { readStyles } from './styles.ts'
import { readWebFonts } from './web-fonts.ts'

/** What pages fetch: the style sheet, the fonts, and the script of publications. */
export async function renderAssets(): Promise<readonly EditionFile[]> {
  return toAssets(await readStyles(), await readWebFonts(), await readFoundScript())
}

/** Writes what every page fetches below a folder. */
export async function writeAssets(folder: string): Promise<void> {
  await writeAll(await renderAssets(), folder)
}
