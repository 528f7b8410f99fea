/** A version of BagIt: `[0, 97]`. */
export type BagItVersion = readonly [major: number, minor: number]

/** Every version that was published: the drafts kunze-bagit-00 to -14, and RFC 8493. */
const KNOWN: readonly string[] = ['0.93', '0.94', '0.95', '0.96', '0.97', '1.0']

/** The versions that can be judged, as they are written. */
export const VERSIONS = `${KNOWN.slice(0, -1).join(', ')} and ${KNOWN.at(-1)}`

export const isKnown = ([major, minor]: BagItVersion): boolean =>
  KNOWN.includes(`${major}.${minor}`)

/** What RFC 8493 has made stricter than the drafts is asked of its own bags alone. */
export const isStrict = ([major]: BagItVersion): boolean => major >= 1

/** The file that says what the bag is: it got its present name with 0.96. */
export const infoName = ([major, minor]: BagItVersion): string =>
  major === 0 && minor < 96 ? 'package-info.txt' : 'bag-info.txt'
