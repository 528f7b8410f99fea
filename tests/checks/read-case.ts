import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { checkCatalogue } from '../../src/checks/index.ts'
import type { Message } from '../../src/message/message.ts'
import { toTexts } from '../../src/message/reporter.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { decodeText } from '../../src/publication/decode.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import { readPublications } from '../../src/publication/read.ts'
import { attachVersions } from '../../src/publication/versions/attach.ts'

/** The folders below this one that hold a case: `in.md` or a folder `in`; `out.txt` is what must be said of it. */
export const caseFolders: readonly string[] = globSync(['**/in.md', '**/in'], {
  cwd: import.meta.dirname,
})
  .map(dirname)
  .sort()

/** The day of all cases that are read from the disk. */
const TODAY = '2026-11-29'

/** The messages of a case's `in` or `mended`: of one file, or of a content folder read from the disk. */
export async function readCase(
  folder: string,
  stage: 'in' | 'mended',
): Promise<readonly Message[]> {
  const path = join(import.meta.dirname, folder)
  const file = join(path, `${stage}.md`)
  if (existsSync(file)) return checkFile(readFileSync(file), basename(file))
  const { publications, messages } = await readPublications(join(path, stage), path)
  const catalogue = makeCatalogue(attachVersions(publications), { today: TODAY })
  return [...messages, ...checkCatalogue(catalogue)]
}

/** Messages as the reporter prints them into a file. */
export const print = (messages: readonly Message[]): string =>
  toTexts(messages, { colour: false, workingFolder: '/' })

function checkFile(bytes: Uint8Array, path: string): readonly Message[] {
  const { text, messages } = decodeText(bytes, path)
  if (messages.length > 0) return messages
  const parsed = parsePublication({ name: 'sample', main: { path, text }, parts: [] })
  const { publication } = parsed
  const checked = publication ? checkCatalogue(makeCatalogue([publication])) : []
  return [...parsed.messages, ...checked]
}
