import { readFile } from 'node:fs/promises'
import { STYLE_SHEETS } from '../../site/assets.ts'

/** Reads the site's style sheets, in the order in which they are joined. */
export const readStyles = (): Promise<readonly string[]> =>
  Promise.all(
    STYLE_SHEETS.map((name) =>
      readFile(new URL(`../../site/styles/${name}`, import.meta.url), 'utf8'),
    ),
  )
