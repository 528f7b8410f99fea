import { closeSync, lstatSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { PublicationError } from '../../message/publication-error.ts'
import { makeWay } from '../../store/make-way.ts'

/** What is to be written, by its place. */
export interface New {
  readonly files: ReadonlyMap<string, string>
  /** A folder that is wanted even where no file lies in it. */
  readonly folder: string
  /** Places that must be free too. */
  readonly beside: readonly string[]
}

/**
 * Writes files that are not there yet, and makes the folders that they lie in.
 * Where the system refuses one, none is left.
 * @throws PublicationError before anything is written, where one of the places is taken.
 */
export function writeNew({ files, folder, beside }: New): void {
  const taken = [...files.keys(), ...beside].filter(isThere)
  if (taken.length > 0) throw new PublicationError(taken.map(toMessage))
  makeWay(folder)
  const written: string[] = []
  try {
    for (const [path, text] of files) writeOne(path, text, () => written.push(path))
  } catch (error) {
    for (const path of written) rmSync(path, { force: true })
    throw error
  }
}

function writeOne(path: string, text: string, opened: () => void): void {
  makeWay(dirname(path))
  const file = openSync(path, 'wx')
  opened()
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
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
