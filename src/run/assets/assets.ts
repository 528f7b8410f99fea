import type { EditionFile } from '../../editions/edition.ts'
import { type HouseAssets, toAssets } from '../../site/assets.ts'
import { writeAll } from '../../store/files.ts'
import { readScripts } from './scripts.ts'
import { readFindingStyles, readStyles } from './styles.ts'
import { readWebFonts } from './web-fonts.ts'

/** Our own colours, and no pictures. */
const PLAIN: HouseAssets = { colours: '', pictures: [] }

/** What every page fetches: the style sheets, the scripts, the fonts and the pictures of the house. */
export async function renderAssets(own: HouseAssets = PLAIN): Promise<readonly EditionFile[]> {
  const styles = { all: await readStyles(), finding: await readFindingStyles() }
  return toAssets(styles, await readScripts(), await readWebFonts(), own)
}

/** Writes what pages fetch below a folder. */
export async function writeAssets(folder: string, own: HouseAssets = PLAIN): Promise<void> {
  await writeAll(await renderAssets(own), folder)
}
