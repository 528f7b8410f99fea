import { existsSync, lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** When a build is killed. */
export interface Moment {
  readonly name: string
  /** Tells by what stands in its folder, or by the milliseconds that have passed, whether the moment has come. */
  hasCome(folder: string, passed: number): boolean
}

/** The steps of a run, each by the first trace that it leaves. */
export const moments: readonly Moment[] = [
  { name: 'when it holds the lock', hasCome: (folder) => isThere(folder, 'dist.lock.holder') },
  { name: 'when its folder is there', hasCome: (folder) => next(folder) !== undefined },
  { name: 'when an edition is written', hasCome: (folder) => holds(folder, 'two/two.txt') },
  { name: 'when a PDF is written', hasCome: (folder) => holds(folder, 'two/two.pdf') },
  { name: 'when the search is written', hasCome: (folder) => holds(folder, 'search/search.js') },
  { name: 'when pages are written', hasCome: (folder) => holds(folder, 'two/index.html') },
  { name: 'when the assets are written', hasCome: (folder) => holds(folder, 'assets') },
  { name: 'when editions are listed', hasCome: (folder) => holds(folder, 'two/editions.json') },
  {
    name: 'when the checksums are written',
    hasCome: (folder) => holds(folder, 'manifest-sha256.txt'),
  },
  { name: 'when the next link is there', hasCome: (folder) => isThere(folder, 'next/dist') },
  { name: 'when the site is exchanged', hasCome: hasMoved },
  {
    name: 'when the build is remembered',
    hasCome: (folder) => isNew(folder, 'finished/dist.json'),
  },
  { name: 'when the ledger is written', hasCome: (folder) => isNew(folder, 'ledgers/dist.json') },
]

const at = (folder: string, path: string): string => join(folder, '.faircopy', path)

const isThere = (folder: string, path: string): boolean =>
  lstatSync(at(folder, path), { throwIfNoEntry: false }) !== undefined

/** The folder that is being filled, once what does not belong there is cleared away. */
function next(folder: string): string | undefined {
  const shown = readlinkSync(join(folder, 'dist')).split('/').at(-1)
  const name = readdirSync(at(folder, 'builds/dist')).find((one) => one !== shown)
  const path = name && at(folder, `builds/dist/${name}`)
  return path && !existsSync(join(path, 'manifest-sha256.txt')) ? path : undefined
}

function holds(folder: string, path: string): boolean {
  const filled = next(folder)
  if (path === 'manifest-sha256.txt') return isNew(folder, `builds/dist/${other(folder)}/${path}`)
  return filled !== undefined && existsSync(join(filled, path))
}

function other(folder: string): string {
  const shown = readlinkSync(join(folder, 'dist')).split('/').at(-1)
  return readdirSync(at(folder, 'builds/dist')).find((one) => one !== shown) ?? ''
}

/** Tells whether a file was written since the content was. */
function isNew(folder: string, path: string): boolean {
  const written = statSync(at(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return written > statSync(join(folder, 'content/two.md')).mtimeMs
}

function hasMoved(folder: string): boolean {
  const content = join(folder, 'content/two.md')
  return lstatSync(join(folder, 'dist')).mtimeMs > statSync(content).mtimeMs
}
