import { cpSync, lstatSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Message } from '../../message/message.ts'
import type { PublicationFiles } from '../publication-files.ts'
import type { Destination, Standing } from './destination.ts'
import { listBelow } from './list-below.ts'

/**
 * Keeps a copy of the texts that are to be written over, in a hidden folder beside the publication, where lines of them stand
 * nowhere in what is written: an editor may have mended them by hand. A copy of an earlier time is replaced.
 */
export function keepFormer(
  files: PublicationFiles,
  { content, workingFolder, name }: Destination,
  { root, file, folder }: Standing,
): readonly Message[] {
  // A file that is not written anew stays; but no publication is a file and a folder at once.
  const isFile = files.has(`${name}.md`)
  const isGone = (path: string): boolean => files.has(path) || isFile !== (path === `${name}.md`)
  const within = folder ? listBelow(join(root, name)).map((path) => `${name}/${path}`) : []
  const texts = [...(file ? [`${name}.md`] : []), ...within].filter(
    (path) => isGone(path) && path.endsWith('.md') && lstatSync(join(root, path)).isFile(),
  )
  const written = new Set([...files.values()].flatMap(linesOf))
  const lost = texts
    .flatMap((path) => linesOf(withoutFrontMatter(readFileSync(join(root, path), 'utf8'))))
    .filter((line) => !written.has(line))
  const [first] = texts
  if (lost.length === 0 || first === undefined) return []
  const copy = `.${name}-before`
  rmSync(join(root, copy), { recursive: true, force: true })
  for (const path of texts) cpSync(join(root, path), join(root, copy, path))
  const shown = (path: string): string => relative(workingFolder, join(content, path))
  return [
    {
      rule: 'word-written-over',
      severity: 'warning',
      reason: `${count(lost.length)} in the publication that is written over, and nowhere in what is written now: “${lost[0]}”`,
      hint: `a copy of what stood there is in ${shown(copy)}: compare, and take over what you wrote by hand`,
      source: { path: shown(first), text: '' },
    },
  ]
}

const count = (lines: number): string =>
  lines === 1 ? '1 line stands' : `${lines.toLocaleString('en-GB')} lines stand`

/** The front matter is kept otherwise, and may be set in another way. */
const withoutFrontMatter = (text: string): string => text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')

/** The lines of a text that say something; those of a picture are none. */
const linesOf = (text: string | Uint8Array): readonly string[] =>
  typeof text === 'string' ? text.split(/\r?\n/).filter((line) => line.trim() !== '') : []
