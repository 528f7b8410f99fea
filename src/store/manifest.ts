import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileRecord, listFiles } from './files.ts'
import { sha256 } from './hash.ts'
import type { Ledger } from './ledger.ts'

/** The name of the list of checksums in the web root, in the form that `sha256sum --check` reads. */
export const MANIFEST = 'manifest-sha256.txt'

/** Writes the checksums of every file below a folder, each from the bytes that stand there, and gives the records. */
export function writeManifest(folder: string, ledger: Ledger): readonly FileRecord[] {
  const files = listFiles(folder).filter(({ path }) => path !== MANIFEST)
  const records = files.map(({ path }) => toRecord(folder, path, ledger))
  const text = toManifest(records)
  writeFileSync(join(folder, MANIFEST), text)
  return [...records, recordOf({ path: MANIFEST, bytes: Buffer.from(text) })]
}

/** The list of checksums of files, each on a line of its own. */
export const toManifest = (records: readonly FileRecord[]): string =>
  records.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')

/** Records a file by the bytes that stand below a folder. */
export function toRecord(folder: string, path: string, ledger: Ledger): FileRecord {
  const seen = ledger.look(join(folder, path))
  if (!seen) throw new Error(`${path} is no file`)
  return { path, ...seen }
}

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
