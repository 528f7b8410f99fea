import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** The SHA-256 of bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

/** One hash for many named contents, in the order of their names; lengths are hashed too, so none runs into the next. */
export function hashAll(
  contents: Iterable<readonly [name: string, bytes: Uint8Array | string]>,
): string {
  const hash = createHash('sha256')
  for (const [name, bytes] of [...contents].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${Buffer.byteLength(name)}:${name}${Buffer.byteLength(bytes)}:`).update(bytes)
  return hash.digest('hex')
}

/** So many bytes of a file are in memory at once. */
const PIECE = Buffer.allocUnsafe(1 << 18)

/** The SHA-256 of a file, in hexadecimal, read piece by piece. Throws what the system says where it cannot be read. */
export function hashFile(path: string): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, PIECE); read > 0; read = readSync(file, PIECE))
      hash.update(PIECE.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}
