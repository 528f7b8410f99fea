import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../../src/store/files.ts'
import { hashFile } from '../../../src/store/hash.ts'

/** The SHA-256 of every file of a site, by its path. */
export type Site = Readonly<Record<string, string>>

/** Writes three publications of which one differs in each variant. */
export function writeContent(folder: string, variant: number): void {
  mkdirSync(join(folder, 'content'), { recursive: true })
  for (const name of ['one', 'three']) write(folder, name, 'It crosses at four.')
  write(folder, 'two', `It crosses at ${['five', 'six', 'seven'][variant]}.`)
}

function write(folder: string, name: string, words: string): void {
  const front = `title: On ${name}\nlanguage: en-GB\ndate: 2020-02-29\npublisher: P\nrights: R`
  const file = join(folder, 'content', `${name}.md`)
  writeFileSync(file, `---\n${front}\n---\n\n# Ferries\n\n1.1 ${words}\n`)
}

/** Reads a site that is shown. Throws where its checksums do not check, or do not name every file. */
export function readSite(folder: string): Site {
  const root = realpathSync(join(folder, 'dist'))
  const files = listFiles(root).map(({ path }) => [path, hashFile(join(root, path))] as const)
  const listed = files
    .filter(([path]) => path !== MANIFEST)
    .map(([path, sha256]) => `${sha256}  ${path}\n`)
    .join('')
  if (listed !== readFileSync(join(root, MANIFEST), 'utf8'))
    throw new Error(`the checksums of ${root} do not check`)
  return Object.fromEntries(files)
}

const MANIFEST = 'manifest-sha256.txt'
