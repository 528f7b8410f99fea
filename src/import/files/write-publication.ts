import { cpSync, lstatSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Message } from '../../message/message.ts'
import type { PublicationFiles } from '../publication-files.ts'
import { type Destination, lookAt, type Standing } from './destination.ts'
import { keepFormer } from './keep-former.ts'
import { listBelow } from './list-below.ts'
import { otherForm } from './other-form.ts'
import { BEFORE, makeWorkFolder, removeWorkFolder } from './work-folder.ts'

/**
 * Writes the files of a publication into the content folder, all or none, and tells of files of an earlier import that are
 * not written any more; those stay. Where a publication was one file and is a folder now, or the other way round, what was
 * there is taken away. Where lines of what was there would be lost, a copy of it is kept.
 * @throws PublicationError where there is no content folder, or what is there may not be replaced.
 */
export function writePublication(
  files: PublicationFiles,
  destination: Destination,
): readonly Message[] {
  const { name } = destination
  for (const path of files.keys()) refuseUnsafe(path, name)
  const standing = lookAt(destination)
  const entry = files.has(`${name}.md`) ? `${name}.md` : name
  const target = join(standing.root, entry)
  const other = otherForm(entry, standing, destination)
  const former = keepFormer(files, destination, standing)
  const work = makeWorkFolder(standing.root, name)
  try {
    for (const [path, content] of files) writeBelow(work, path, content)
    if (entry === name && standing.folder) keepOthers(target, join(work, name))
    if (entry === name && standing.folder) renameSync(target, join(work, BEFORE))
    renameSync(join(work, entry), target)
    if (other !== undefined) renameSync(other, join(work, 'other'))
  } finally {
    removeWorkFolder(work, target)
  }
  const left = other === undefined ? tellLeft(files, destination, standing) : []
  return [...former, ...left]
}

/** `report.md`, `report/index.md`, `report/01-next-steps.md`, `report/images/map-2.png`. */
const SAFE = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)*(?:\.[a-z0-9]+)?$/

/** No name of a picture in a Word file becomes a path: the writer makes names of its own, and this makes sure of it. */
function refuseUnsafe(path: string, name: string): void {
  const isOwn = path === `${name}.md` || path.startsWith(`${name}/`)
  if (!SAFE.test(path) || !isOwn) throw new Error(`no file of ${name} is called ${path}`)
}

function writeBelow(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content, { flag: 'wx' })
}

/** Copies what is not written anew; links stay links. */
function keepOthers(from: string, to: string): void {
  cpSync(from, to, {
    recursive: true,
    force: false,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    filter: (own, other) => {
      const [kept, written] = [own, other].map((path) => lstatSync(path, { throwIfNoEntry: false }))
      return written === undefined || (kept?.isDirectory() === true && written.isDirectory())
    },
  })
}

function tellLeft(
  files: PublicationFiles,
  { content, workingFolder, name }: Destination,
  { root, folder }: Standing,
): readonly Message[] {
  const within = folder ? listBelow(join(root, name)) : []
  const shown = (path: string): string => relative(workingFolder, join(content, path))
  const all = within.map((path) => `${name}/${path}`)
  const left = all.filter((path) => !files.has(path)).map(shown)
  const [first] = left
  if (first === undefined) return []
  const named = left.slice(0, MOST_NAMED).join(', ') + (left.length > MOST_NAMED ? ' …' : '')
  const are =
    left.length === 1 ? 'file stood there before, and is' : 'files stood there before, and are'
  return [
    {
      rule: 'word-left-over',
      severity: 'warning',
      reason: `${left.length.toLocaleString('en-GB')} ${are} not written by this import: ${named}`,
      hint: 'take away what an earlier import wrote; what you put there yourself may stay',
      source: { path: first, text: '' },
    },
  ]
}

/** So many files are named in one message. */
const MOST_NAMED = 5
