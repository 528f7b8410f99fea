import { createHash } from 'node:crypto'

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
