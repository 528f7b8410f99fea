/** What is wrong with a path that a manifest names: what is so; undefined where it stays in the bag. */
export function faultOfPath(path: string): string | undefined {
  return ESCAPES.find(({ is }) => is.test(path))?.reason
}

/** The ways out of a bag (RFC 8493, 5.1 and 6.2), on any system on which it may be unpacked. */
const ESCAPES = [
  { is: /^\s*$/, reason: 'is empty' },
  { is: /\0/, reason: 'holds a NUL, at which systems cut it' },
  { is: /^[/\\]/, reason: 'begins at the root of a disk' },
  { is: /^[a-z]:/i, reason: 'begins at a drive of Windows' },
  { is: /^~/, reason: 'begins at the home of a user' },
  { is: /^%[^%]+%|^\$/, reason: 'begins at a variable of the system' },
  { is: /(?:^|[/\\])\.\.(?:[/\\]|$)/, reason: 'leads out of the folder that it stands in' },
]

/** A path that may be meant by what a manifest says, and what is odd about how it is said. */
export interface Meant {
  readonly path: string
  readonly oddity?: string
}

const ENCODED = /%(0a|0d|25)/gi

/**
 * The paths that may be meant, the likeliest first. Since 1.0 LF, CR and the percent sign itself are written %0A, %0D and
 * %25, and nothing else is encoded (RFC 8493, 2.1.3); before that the percent sign was not.
 */
export function pathsMeant(written: string, isStrict: boolean): readonly Meant[] {
  const plain = { path: written }
  const decoded = { path: written.replace(ENCODED, decodeURIComponent) }
  const spellings: readonly Meant[] = isStrict
    ? [decoded, { ...plain, oddity: 'has a percent sign that is not written %25' }]
    : [plain, decoded]
  return [...spellings, ...spellings.flatMap(toTidied)]
}

/** What programs add to paths that BagIt does not: the star of `md5sum --binary`, `./`, doubled slashes, spaces. */
const UNTIDY = [
  { is: /^\*/, to: '', oddity: 'has a star before it, as md5sum writes' },
  { is: /^(?:\.\/)+/, to: '', oddity: 'begins with ./' },
  { is: /\/(?:\.?\/)+/g, to: '/', oddity: 'has // or /./ in it' },
  { is: /\s+$/, to: '', oddity: 'has spaces after it' },
]

function toTidied({ path }: Meant): readonly Meant[] {
  const untidy = UNTIDY.filter(({ is }) => path.search(is) >= 0)
  if (untidy.length === 0) return []
  const tidied = UNTIDY.reduce((path, { is, to }) => path.replace(is, to), path)
  return [{ path: tidied, oddity: untidy.map(({ oddity }) => oddity).join(', and ') }]
}

/** Paths that some system takes for one: macOS and Windows do not tell large letters from small, nor ways to write é. */
export const toFolded = (path: string): string => path.normalize('NFC').toLowerCase()
