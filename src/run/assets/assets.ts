import type { EditionFile } from '../../editions/edition.ts'
import { toAssets } from '../../site/assets.ts'
import { writeAll } from '../../store/files.ts'
import { readScripts } from './scripts.ts'
import { readFindingStyles, readStyles } from './styles.ts'
import { readWebFonts } from './web-fonts.ts'

/** What every page fetches: the style sheets, the scripts and the fonts. */
export async function renderAssets(): Promise<readonly EditionFile[]> {
  const styles = { all: await readStyles(), finding: await readFindingStyles() }
  return toAssets(styles, await readScripts(), await readWebFonts())
}

/** Writes what pages fetch below a folder. */
export async function writeAssets(folder: string): Promise<void> {
  await writeAll(await renderAssets(), folder)
}
