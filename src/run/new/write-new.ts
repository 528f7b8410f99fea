import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PublicationError } from '../../message/publication-error.ts'

/**
 * Writes files that are not there yet into a folder, which is made.
 * @throws PublicationError before the first is written, where one of them is there, or any of the places named beside.
 */
export function writeNew(
  folder: string,
  files: ReadonlyMap<string, string>,
  beside: readonly string[] = [],
): void {
  const taken = [...files.keys(), ...beside].map((path) => join(folder, path)).filter(isThere)
  if (taken.length > 0) throw new PublicationError(taken.map(toMessage))
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  }
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

const toMessage = (path: string) => ({
  rule: 'new-exists',
  severity: 'error' as const,
  source: { path, text: '' },
  reason: 'This is there already, and is left as it is',
  hint: 'give another name, or write on in what is there',
})
