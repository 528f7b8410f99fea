import type { Files, Recipe } from './make-bag.ts'

/**
 * The situations of the BagIt Conformance Suite of the Library of Congress, each made anew; those of its folder
 * `windows-only` too, for a bag that is harmless here may be unpacked there.
 */
export interface Situation extends Recipe {
  readonly name: string
  readonly outcome: 'valid' | 'invalid' | 'warning'
}

const INFO = {
  'bag-info.txt': 'Source-Organization: Spengler University\nBagging-Date: 2009-10-14\n',
}
const PACKAGE = {
  'package-info.txt': 'Source-Organization: Spengler University\nPacking-Date: 2009-10-14\n',
}
const TWICE =
  'Contact-Name: Edna Janssen\nContact-Name: Egon Janssen\nSource-Organization: One\nSource-Organization: Two\n'

const set =
  (path: string, text: string) =>
  (files: Files): void => {
    files.set(path, Buffer.from(text))
  }
const add =
  (line: string) =>
  (lines: readonly string[]): readonly string[] => [...lines, line]
const MD5 = 'd41d8cd98f00b204e9800998ecf8427e'
const other = (lines: readonly string[]): readonly string[] => [
  ...lines,
  ...lines.slice(0, 1).map((line) => line.replace(/^\S+/, (sum) => [...sum].reverse().join(''))),
]
/** A line of fetch.txt that would put a file in a place outside the bag. */
const fetching = (path: string): Partial<Recipe> => ({
  tags: { ...INFO, 'fetch.txt': `http://example.org/foo 3 ${path}\n` },
})
const listing = (path: string): Partial<Recipe> => ({ tags: INFO, lines: add(`${MD5}  ${path}\n`) })

const OLD = ['0.93', '0.94', '0.95', '0.96'].flatMap((version): readonly Situation[] => {
  const name = version === '0.96' ? 'bag-info.txt' : 'package-info.txt'
  const tags = version === '0.96' ? INFO : PACKAGE
  return [
    { name: 'basic-bag', version, tags, outcome: 'valid' },
    { name: 'duplicate-metadata-entries', version, tags: { [name]: TWICE }, outcome: 'valid' },
    { name: 'bag-in-a-bag', version, tags, payload: innerBag(version), outcome: 'valid' },
  ]
})

function innerBag(version: string): Readonly<Record<string, string>> {
  return {
    'data/bag/bagit.txt': `BagIt-Version: ${version}\nTag-File-Character-Encoding: UTF-8\n`,
    'data/bag/data/a.txt': 'a\n',
    'data/bag/manifest-md5.txt': '60b725f10c9c85c70d97880dfe8191b3  data/a.txt\n',
  }
}

const BASE = { version: '0.97', tags: INFO } as const

const VALID: readonly Situation[] = [
  ...OLD,
  {
    name: 'basic-bag-md5',
    version: '0.95',
    tags: PACKAGE,
    hasTagManifest: false,
    outcome: 'valid',
  },
  {
    name: 'all-algorithms',
    ...BASE,
    algorithms: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'],
    outcome: 'valid',
  },
  { name: 'basic-bag', ...BASE, outcome: 'valid' },
  { name: 'minimal-bag', version: '0.97', hasTagManifest: false, outcome: 'valid' },
  { name: 'bag-in-a-bag', ...BASE, payload: innerBag('0.97'), outcome: 'valid' },
  {
    name: 'bag-with-encoded-names',
    ...BASE,
    payload: { 'data/line\nbreak.txt': 'a\n', 'data/return\rhere.txt': 'b\n' },
    lines: (lines) =>
      lines.map((line) => line.replace('line\nb', 'line%0Ab').replace('\rhere', '%0dhere')),
    outcome: 'valid',
  },
  {
    name: 'bag-with-escapable-characters',
    ...BASE,
    payload: {
      'data/50%25 off.txt': 'a\n',
      'data/100%.txt': 'b\n',
      "data/it's $HOME & *.txt": 'c\n',
    },
    outcome: 'valid',
  },
  {
    name: 'bag-with-leading-dot-slash-in-manifest',
    ...BASE,
    lines: (lines) => lines.map((line) => line.replace('  data', '  ./data')),
    outcome: 'valid',
  },
  {
    name: 'bag-with-space',
    ...BASE,
    payload: { 'data/a file with spaces.txt': 'a\n', 'data/ one at each end ': 'b\n' },
    outcome: 'valid',
  },
  {
    name: 'duplicate-metadata-entries',
    version: '0.97',
    tags: { 'bag-info.txt': TWICE },
    outcome: 'valid',
  },
  {
    name: 'holey-bag',
    ...BASE,
    tags: { ...INFO, 'fetch.txt': 'http://example.org/bare 5 data/bare-filename\n' },
    outcome: 'valid',
  },
  {
    name: 'ISO-8859-1-encoded-tag-files',
    version: '0.97',
    encoding: 'ISO-8859-1',
    tags: { 'bag-info.txt': 'Contact-Name: Zoë Núñez\n' },
    payload: { 'data/Núñez.txt': 'a\n' },
    outcome: 'valid',
  },
  {
    name: 'UTF-16-encoded-tag-files',
    version: '0.97',
    encoding: 'UTF-16BE',
    tags: { 'bag-info.txt': 'Contact-Name: Zoë Núñez\n' },
    payload: { 'data/Núñez.txt': 'a\n' },
    outcome: 'valid',
  },
  {
    name: 'uncommon-metadata-separators',
    version: '0.97',
    tags: {
      'bag-info.txt':
        'Source-Organization : One\nContact-Name\t:\tTwo\nContact-Email:three\nExternal-Description: on\n  two lines\n',
    },
    outcome: 'valid',
  },
  { name: 'basicBag', version: '1.0', tags: INFO, algorithms: ['sha512'], outcome: 'valid' },
]

const INVALID: readonly Situation[] = [
  {
    name: 'baginfo-missing-encoding',
    ...BASE,
    declaration: 'BagIt-Version: 0.97\n',
    outcome: 'invalid',
  },
  {
    name: 'bagit-with-invalid-whitespace',
    ...BASE,
    declaration: 'BagIt-Version : 0.97\nTag-File-Character-Encoding : UTF-8\n',
    outcome: 'invalid',
  },
  {
    name: 'bom-in-bagit.txt',
    ...BASE,
    declaration: '\ufeffBagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n',
    outcome: 'invalid',
  },
  {
    name: 'corrupt-data-file',
    ...BASE,
    change: set('data/bare-filename', 'bars\n'),
    outcome: 'invalid',
  },
  {
    name: 'corrupt-tag-file',
    ...BASE,
    change: set('bag-info.txt', 'Contact-Name: x\n'),
    outcome: 'invalid',
  },
  { name: 'extra-file-in-bag', ...BASE, change: set('data/bar', 'bar\n'), outcome: 'invalid' },
  {
    name: 'invalid-version-number',
    ...BASE,
    declaration: 'BagIt-Version: .97\nTag-File-Character-Encoding: UTF-8\n',
    outcome: 'invalid',
  },
  {
    name: 'missing-baginfo',
    ...BASE,
    change: (files) => void files.delete('bag-info.txt'),
    outcome: 'invalid',
  },
  {
    name: 'missing-bagit.txt',
    ...BASE,
    change: (files) => void files.delete('bagit.txt'),
    outcome: 'invalid',
  },
  {
    name: 'out-of-scope-file-paths-using-dot-notation',
    ...BASE,
    ...listing('../../../README.md'),
    outcome: 'invalid',
  },
  {
    name: 'out-of-scope-file-paths-using-dot-notation-for-fetch',
    ...BASE,
    ...fetching('../../../README.md'),
    outcome: 'invalid',
  },
  {
    name: 'same-filename-listed-twice-with-different-hashes',
    ...BASE,
    lines: other,
    outcome: 'invalid',
  },
  {
    name: 'bagit-with-invalid-whitespace',
    version: '1.0',
    tags: INFO,
    declaration: 'BagIt-Version : 1.0\nTag-File-Character-Encoding : UTF-8\n',
    algorithms: ['sha512'],
    outcome: 'invalid',
  },
  {
    name: 'missing-from-manifest',
    version: '1.0',
    tags: INFO,
    algorithms: ['sha512'],
    change: set('data/missingFromManifest.txt', 'a\n'),
    outcome: 'invalid',
  },
  {
    name: 'same-filename-listed-twice-with-different-hashes',
    version: '1.0',
    tags: INFO,
    algorithms: ['sha512'],
    lines: other,
    outcome: 'invalid',
  },
]

const OUTSIDE = {
  'linux-only': {
    'absolute-path': '/tmp/foo',
    shortcut: '~/foo',
    'shortcut-username': '~root/foo',
  },
  'windows-only': {
    'absolute-path': 'C:\\Windows\\System32\\setx.exe',
    shortcut: '%HomeDrive%\\Windows\\System32\\setx.exe',
    unc: '\\\\UNC\\server\\Windows\\System32\\setx.exe',
  },
}

const SYSTEMS: readonly Situation[] = Object.entries(OUTSIDE).flatMap(([system, ways]) =>
  Object.entries(ways).flatMap(([way, path]): readonly Situation[] => [
    {
      name: `${system}/out-of-scope-file-paths-using-${way}`,
      ...BASE,
      ...listing(path),
      outcome: 'invalid',
    },
    {
      name: `${system}/out-of-scope-file-paths-using-${way}-for-fetch`,
      ...BASE,
      ...fetching(path),
      outcome: 'invalid',
    },
  ]),
)

const WARNING: readonly Situation[] = [
  {
    name: 'duplicate-file-with-different-case',
    ...BASE,
    payload: { 'data/hello.txt': 'a\n', 'data/HELLO.txt': 'b\n' },
    outcome: 'warning',
  },
  {
    name: 'made-with-md5sum-tools',
    ...BASE,
    lines: (lines) => lines.map((line) => line.replace('  data', ' *data')),
    outcome: 'warning',
  },
  {
    name: 'relative-path',
    ...BASE,
    lines: (lines) => lines.map((line) => line.replace('data/', './data/./')),
    outcome: 'warning',
  },
  {
    name: 'same-filename-listed-twice-with-different-normalization',
    ...BASE,
    payload: { 'data/Núñez': 'a\n' },
    lines: (lines) => [...lines, ...lines.map((line) => line.normalize('NFD'))],
    outcome: 'warning',
  },
  {
    name: 'same-filename-listed-twice-with-the-same-hash',
    ...BASE,
    lines: (lines) => [...lines, ...lines.slice(0, 1)],
    outcome: 'warning',
  },
  {
    name: 'special-system-files',
    ...BASE,
    payload: { 'data/a.txt': 'a\n', 'data/.DS_Store': 'b\n', 'data/a/Thumbs.db': 'c\n' },
    outcome: 'warning',
  },
]

/** By their folder in the suite. */
export const SUITE: readonly Situation[] = [...VALID, ...INVALID, ...SYSTEMS, ...WARNING]
