import type { Edition } from './edition.ts'
import { markdown } from './markdown/index.ts'
import { pagedText } from './paged-text/index.ts'
import { print } from './print/index.ts'
import { text } from './text/index.ts'
import { web } from './web/index.ts'

/** Every edition, in the order of the downloads panel: the one registry. */
export const editions: readonly Edition[] = [web, text, print, pagedText, markdown]

export { web }
