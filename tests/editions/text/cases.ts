import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CheckContext,
  type Context,
  type Edition,
  type EditionFile,
  renderFiles,
} from '../../../src/editions/edition.ts'
import { USUAL_PRINT } from '../../../src/editions/print-choices.ts'
import type { Message } from '../../../src/message/message.ts'
import { compare } from '../../../src/proof/parity.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import type { Publication } from '../../../src/publication/tree.ts'

export const FIXTURES = join(import.meta.dirname, 'fixtures')

export const house = {
  name: 'Faircopy',
  origin: 'https://publications.example.gov.uk',
  basePath: '/papers/',
  organisation: 'The Valley Press',
  email: 'papers@example.gov.uk',
  print: USUAL_PRINT,
}

/** Every fixture as a publication: `in.md`, and the parts and the files of rows beside it. */
export const publications: readonly Publication[] = readdirSync(FIXTURES).sort().map(readCase)

/** What a text edition may know; it needs neither press nor fonts. */
export const context = { catalogue: makeCatalogue(publications), house }

/** Renders an edition that needs no press. */
export const render = (
  edition: Edition,
  publication: Publication,
): Promise<readonly EditionFile[]> =>
  renderFiles(edition, publication, context as unknown as Context)

/** Everything that is wrong with finished files: words, furniture, and the edition's own rules. */
export async function faultsOf(
  edition: Edition,
  files: readonly EditionFile[],
  publication: Publication,
): Promise<readonly Message[]> {
  const reading = await edition.read(files)
  const furniture = edition.expect(publication, { ...context, reading })
  const parity = compare(publication, furniture, reading, edition.name)
  return [
    ...parity.messages,
    ...(await edition.check(files, publication, parity.read, context as unknown as CheckContext)),
  ]
}

function readCase(name: string): Publication {
  const read = (file: string) => ({
    path: `fixtures/${name}/${file}`,
    text: readFileSync(join(FIXTURES, name, file), 'utf8'),
  })
  const parts = readdirSync(join(FIXTURES, name))
    .filter((file) => /^\d+-/.test(file))
    .map((file) => ({ name: file.replace(/^\d+-|\.md$/g, ''), source: read(file) }))
  const csv = readdirSync(join(FIXTURES, name))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ file, source: read(file) }))
  const { publication, messages } = parsePublication({ name, main: read('in.md'), parts, csv })
  if (!publication || messages.length > 0)
    throw new Error(
      messages.map(({ reason, position }) => `${name}:${position?.line}: ${reason}`).join('\n'),
    )
  return publication
}
