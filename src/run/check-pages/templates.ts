import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What pages are made of, besides their words: templates, styles, browser scripts, and the words that the house adds. */
export const TEMPLATES = ['src/site', 'src/editions/web', 'src/wording', 'src/typesetting']

/** SHA-256 of all templates and styles, by which one sees whether those that were judged are those that are used. */
export function hashTemplates(root: string): string {
  const hash = createHash('sha256')
  for (const folder of TEMPLATES)
    for (const name of filesOf(join(root, folder)))
      hash.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)))
  return hash.digest('hex')
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
