import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The text of axe-core's script, which a page is given. */
export const readAxe = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
