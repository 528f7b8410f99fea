import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, type Edition, renderFiles } from '../../src/editions/edition.ts'
import type { Press } from '../../src/press/press.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import type { AttachedFile, Publication } from '../../src/publication/tree.ts'
import { readFonts } from '../../src/run/assets/fonts.ts'
import { prove } from '../../src/run/prove.ts'
import { PICTURE } from '../publication/generate.ts'
import { HOUSE } from './house.ts'

/** The picture of every generated figure. */
export const picture: AttachedFile = {
  path: PICTURE,
  bytes: readFileSync(join(import.meta.dirname, 'web', PICTURE)),
}

const fonts = await readFonts()

/** Rules of whole pages, which the site makes of what the edition renders. */
const OF_PAGES = /^web-(?:heading|language|page)$/

/** Makes an edition of a publication and proves it: how many words were read back, and what is wrong. */
export async function proveWhole(
  edition: Edition,
  publication: Publication,
  press: Press,
): Promise<{ readonly words: number; readonly faults: readonly string[] }> {
  const context: Context = { catalogue: makeCatalogue([publication]), house: HOUSE, fonts, press }
  const files = await renderFiles(edition, publication, context)
  const { outcome, messages } = await prove(edition, files, publication, context)
  const faults = messages.filter(({ rule }) => !OF_PAGES.test(rule))
  return {
    words: outcome.words,
    faults: faults.map(({ reason, rule }) => `${reason} [${rule}]`),
  }
}
