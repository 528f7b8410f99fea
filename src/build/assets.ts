import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { STYLE_SHEETS, toAssets } from '../site/assets.ts'
import type { Fonts } from '../typesetting/fonts.ts'
import { writeBelow } from './files.ts'

const STYLES = join(import.meta.dirname, '../site/styles')

/** Writes what every page fetches: the style sheet and the fonts. */
export async function writeAssets(fonts: Fonts, folder: string): Promise<void> {
  const styles = await Promise.all(STYLE_SHEETS.map((name) => readFile(join(STYLES, name), 'utf8')))
  for (const { path, bytes } of toAssets(styles, fonts)) await writeBelow(folder, path, bytes)
}
