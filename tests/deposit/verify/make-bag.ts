import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The files of a bag, by their paths. */
export type Files = Map<string, Buffer>

/** What a bag is made of; what is left out is as in a bag that nobody could find fault with. */
export interface Recipe {
  readonly version: string
  readonly payload?: Readonly<Record<string, string>>
  /** Other tag files; the one that says what the bag is has a name of its own in old drafts. */
  readonly tags?: Readonly<Record<string, string>>
  readonly algorithms?: readonly string[]
  readonly hasTagManifest?: boolean
  readonly encoding?: string
  /** The text of bagit.txt. */
  readonly declaration?: string
  /** Changes the lines of the manifests of the payload. */
  readonly lines?: (lines: readonly string[]) => readonly string[]
  /** What happens to the bag after it was made. */
  readonly change?: (files: Files) => void
}

const PAYLOAD = {
  'data/text-file.txt': 'This is a file of words.\n',
  'data/bare-filename': 'bare\n',
}

/** Makes the files of a bag. */
export function makeBag(recipe: Recipe): Files {
  const { version, payload = PAYLOAD, tags = {}, encoding = 'UTF-8', lines = (all) => all } = recipe
  const algorithms = recipe.algorithms ?? ['md5']
  const written = `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`
  const files: Files = new Map(
    Object.entries(payload).map(([path, text]) => [path, Buffer.from(text)]),
  )
  const inPayload = [...files]
  files.set('bagit.txt', Buffer.from(recipe.declaration ?? written))
  for (const [path, text] of Object.entries(tags)) files.set(path, encode(text, encoding))
  for (const algorithm of algorithms) {
    const text = lines(toLines(inPayload, algorithm)).join('')
    files.set(`manifest-${algorithm}.txt`, encode(text, encoding))
  }
  const ofTags = [...files].filter(([path]) => !path.startsWith('data/'))
  if (recipe.hasTagManifest ?? true)
    for (const algorithm of algorithms)
      files.set(
        `tagmanifest-${algorithm}.txt`,
        encode(toLines(ofTags, algorithm).join(''), encoding),
      )
  recipe.change?.(files)
  return files
}

/** The lines of a manifest, as `md5sum` has them. */
const toLines = (files: readonly (readonly [string, Buffer])[], algorithm: string): string[] =>
  files.map(([path, bytes]) => `${sumOf(bytes, algorithm)}  ${path}\n`)

export const sumOf = (bytes: Buffer, algorithm: string): string =>
  createHash(algorithm).update(bytes).digest('hex')

function encode(text: string, encoding: string): Buffer {
  if (encoding === 'ISO-8859-1') return Buffer.from(text, 'latin1')
  if (encoding === 'UTF-16BE') return Buffer.from(text, 'utf16le').swap16()
  if (encoding === 'UTF-16') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  return Buffer.from(text)
}

/** Writes the files of a bag into a folder. */
export function writeBag(files: Files, folder: string): void {
  mkdirSync(join(folder, 'data'), { recursive: true })
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}
