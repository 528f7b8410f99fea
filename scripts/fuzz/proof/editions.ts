import { isDeepStrictEqual } from 'node:util'
import { type Context, type Edition, renderFiles } from '../../../src/editions/edition.ts'
import { markdown } from '../../../src/editions/markdown/index.ts'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { USUAL_PRINT } from '../../../src/editions/print-choices.ts'
import { text } from '../../../src/editions/text/index.ts'
import { web } from '../../../src/editions/web/index.ts'
import type { Message } from '../../../src/message/message.ts'
import type { Press } from '../../../src/press/press.ts'
import type { Catalogue } from '../../../src/publication/catalogue.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { prove } from '../../../src/run/prove.ts'

/** The editions that are made without a press. */
const EDITIONS: readonly Edition[] = [web, text, pagedText, markdown]

/** Rules of whole pages, which the site makes of what the web edition renders. */
const OF_PAGES = /^web-(?:heading|language|page)$/

const refused = async (): Promise<never> => {
  throw new Error('There is no press here')
}

const noPress: Press = { use: refused, warm: refused, close: refused }

/** The house of all papers. */
export const HOUSE = {
  name: 'The House',
  origin: 'https://example.gov.uk',
  basePath: '/papers/',
  language: 'en-GB',
  organisation: 'The Office',
  email: 'office@example.gov.uk',
  print: USUAL_PRINT,
}

/** What is wrong with the editions of a publication that need no press. */
export async function proveEditions(
  publication: Publication,
  catalogue: Catalogue,
): Promise<readonly Message[]> {
  const context: Context = { catalogue, house: HOUSE, fonts: [], press: noPress }
  const errors: Message[] = []
  for (const edition of EDITIONS)
    errors.push(...(await proveEdition(edition, publication, context)))
  return errors
}

/** What is wrong with one edition, rendered twice and read back. */
async function proveEdition(
  edition: Edition,
  publication: Publication,
  context: Context,
): Promise<readonly Message[]> {
  const files = await renderFiles(edition, publication, context)
  const same = isDeepStrictEqual(files, await renderFiles(edition, publication, context))
  const { messages } = await prove(edition, files, publication, context)
  const errors = messages.filter(
    ({ severity, rule }) => severity === 'error' && !OF_PAGES.test(rule),
  )
  return same ? errors : [{ ...OTHER_BYTES, edition: edition.name }, ...errors]
}

const OTHER_BYTES = {
  rule: 'same-bytes',
  severity: 'error',
  reason: 'It has other bytes the second time',
} as const
