import type { EditionFile } from '../editions/edition.ts'
import { toAssets } from '../site/assets.ts'
import type { Fonts } from '../typesetting/fonts.ts'
import { writeAll } from './files.ts'
import { readStyles } from './styles.ts'

/** What every page fetches: the style sheet and the fonts. */
export async function renderAssets(fonts: Fonts): Promise<readonly EditionFile[]> {
  return toAssets(await readStyles(), fonts)
}

/** Writes what every page fetches below a folder. */
export async function writeAssets(fonts: Fonts, folder: string): Promise<void> {
  await writeAll(await renderAssets(fonts), folder)
}
