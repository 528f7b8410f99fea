import { createHash } from 'node:crypto'

/** The algorithms of the manifests (RFC 8493, 2.4: SHA-512 by default, SHA-256 besides), by which standard tools check. */
export const ALGORITHMS = ['sha256', 'sha512'] as const

export type Algorithm = (typeof ALGORITHMS)[number]

/** The checksum of bytes, in hexadecimal of small letters. */
export const hashOf = (bytes: Uint8Array, algorithm: Algorithm): string =>
  createHash(algorithm).update(bytes).digest('hex')
