import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EditionFile } from '../editions/edition.ts'
import { STYLE_SHEETS, toAssets } from '../site/assets.ts'
import type { Fonts } from '../typesetting/fonts.ts'
import { writeBelow } from './files.ts'

const STYLES = join(import.meta.dirname, '../site/styles')

/** What every page fetches: the style sheet and the fonts. */
export async function renderAssets(fonts: Fonts): Promise<readonly EditionFile[]> {
  const styles = await Promise.all(STYLE_SHEETS.map((name) => readFile(join(STYLES, name), 'utf8')))
  return toAssets(styles, fonts)
}

/** Writes what every page fetches below a folder. */
export async function writeAssets(fonts: Fonts, folder: string): Promise<void> {
  for (const { path, bytes } of await renderAssets(fonts)) await writeBelow(folder, path, bytes)
}
