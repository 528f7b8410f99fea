/**
 * What stands in no name of a file on Windows (Naming Files, Paths, and Namespaces, learn.microsoft.com), what a manifest
 * would have to encode (RFC 8493, 2.1.3), and what `sha512sum` would escape.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no name may hold
const UNSAFE = /[\u0000-\u001f\u007f<>:"\\|?*%]/g
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/** A path each step of which every system can hold as a name, in Unicode NFC. */
export const toSafePath = (path: string): string =>
  path
    .normalize('NFC')
    .split('/')
    .map((step) =>
      step
        .replace(UNSAFE, '_')
        .replace(/[. ]+$/, '_')
        .replace(DEVICES, '_$&'),
    )
    .join('/')

/**
 * Gives each of several paths a safe one; where two would be one, as on a system that takes large and small letters for the
 * same, the later has a count at its end.
 */
export function toSafePaths(paths: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(
    paths.map((path) => {
      const safe = toSafePath(path)
      const free = freeOf(safe, taken)
      taken.add(free.toLowerCase())
      return [path, free]
    }),
  )
}

function freeOf(path: string, taken: ReadonlySet<string>): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? []
  for (let count = 1; ; count++) {
    const tried = count === 1 ? path : `${stem}-${count}${ending}`
    if (!taken.has(tried.toLowerCase())) return tried
  }
}
