/** An algorithm of checksums: what Node calls it, and how many digits a sum has. */
export interface Algorithm {
  /** As manifests are named by it. */
  readonly name: string
  readonly node: string
  readonly digits: number
  /** Whether a file can be made on purpose that has the sum of another (RFC 6151, RFC 6194). */
  readonly isWeak: boolean
}

const TABLE: readonly Algorithm[] = [
  { name: 'md5', node: 'md5', digits: 32, isWeak: true },
  { name: 'sha1', node: 'sha1', digits: 40, isWeak: true },
  { name: 'sha224', node: 'sha224', digits: 56, isWeak: false },
  { name: 'sha256', node: 'sha256', digits: 64, isWeak: false },
  { name: 'sha384', node: 'sha384', digits: 96, isWeak: false },
  { name: 'sha512', node: 'sha512', digits: 128, isWeak: false },
  { name: 'sha512224', node: 'sha512-224', digits: 56, isWeak: false },
  { name: 'sha512256', node: 'sha512-256', digits: 64, isWeak: false },
  { name: 'sha3224', node: 'sha3-224', digits: 56, isWeak: false },
  { name: 'sha3256', node: 'sha3-256', digits: 64, isWeak: false },
  { name: 'sha3384', node: 'sha3-384', digits: 96, isWeak: false },
  { name: 'sha3512', node: 'sha3-512', digits: 128, isWeak: false },
  { name: 'blake2b512', node: 'blake2b512', digits: 128, isWeak: false },
  { name: 'blake2s256', node: 'blake2s256', digits: 64, isWeak: false },
]

/** The names of the algorithms, for a message. */
export const ALGORITHMS = TABLE.map(({ name }) => name).join(', ')

/** The algorithm by its name in lower case without signs, as RFC 8493 has it (2.4). */
export const algorithmOf = (name: string): Algorithm | undefined =>
  TABLE.find((algorithm) => algorithm.name === name.toLowerCase().replace(/[^a-z0-9]/g, ''))
