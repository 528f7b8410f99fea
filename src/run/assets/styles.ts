import { readFile } from 'node:fs/promises'
import { FINDING_SHEETS, STYLE_SHEETS } from '../../site/assets.ts'

const readAll = (names: readonly string[]): Promise<readonly string[]> =>
  Promise.all(
    names.map((name) => readFile(new URL(`../../site/styles/${name}`, import.meta.url), 'utf8')),
  )

/** Reads the site's style sheets, in the order in which they are joined. */
export const readStyles = (): Promise<readonly string[]> => readAll(STYLE_SHEETS)

/** Reads those of pages by which passages are found. */
export const readFindingStyles = (): Promise<readonly string[]> => readAll(FINDING_SHEETS)
