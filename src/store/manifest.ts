import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRecord } from './files.ts'
import { listFiles } from './files.ts'
import { sha256 } from './hash.ts'

/** The name of the list of checksums in the web root, in the form that `sha256sum --check` reads. */
const MANIFEST = 'manifest-sha256.txt'

/** Writes the checksums of every file below a folder; `known` spares reading files that were hashed before. */
export function writeManifest(
  folder: string,
  known: ReadonlyMap<string, FileRecord>,
): readonly FileRecord[] {
  const records: FileRecord[] = []
  for (const { path } of listFiles(folder)) {
    if (path !== MANIFEST) records.push(known.get(path) ?? toRecord(folder, path))
  }
  const text = records.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
  writeFileSync(join(folder, MANIFEST), text)
  return [...records, toRecord(folder, MANIFEST)]
}

/** Reads a file and records it. */
export const toRecord = (folder: string, path: string): FileRecord =>
  recordOf({ path, bytes: readFileSync(join(folder, path)) })

/** Records a file by its bytes. */
export const recordOf = ({
  path,
  bytes,
}: {
  readonly path: string
  readonly bytes: Uint8Array
}): FileRecord => ({
  path,
  bytes: bytes.length,
  sha256: sha256(bytes),
})
