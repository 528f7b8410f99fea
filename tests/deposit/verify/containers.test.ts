import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { verifyBag } from '../../../src/deposit/verify/verify.ts'
import { makeZip, type ZipFile } from '../../import/package/make-zip.ts'
import { makeFolder } from '../../scripts/command.ts'
import { type Files, makeBag, writeBag } from './make-bag.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const bag = (): Files => makeBag({ version: '1.0', algorithms: ['sha512'] })

const toEntries = (files: Files, top = 'bag/'): ZipFile[] =>
  [...files].map(([path, content]) => ({ path: top + path, content }))

/** Writes a zip and says what is told of it. */
async function tellOf(name: string, bytes: Buffer): Promise<readonly string[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return reasonsOf(path)
}

async function reasonsOf(path: string): Promise<readonly string[]> {
  const { messages } = await verifyBag(path)
  return messages.map(
    ({ severity, source, reason }) => `${severity}: ${source?.path.slice(path.length)}: ${reason}`,
  )
}

test('a zipped bag is judged as it stands in its folder', async () => {
  expect(await tellOf('bag.zip', makeZip(toEntries(bag())))).toEqual([])
})

test('a changed file in a zip is named', async () => {
  const files = bag().set('data/bare-filename', Buffer.from('bars\n'))
  const [told, ...others] = await tellOf('bag.zip', makeZip(toEntries(files)))
  expect(told).toContain('error: /data/bare-filename: This file is not as it is listed in manifest')
  expect(others).toEqual([])
})

test('what macOS puts into a zip is called by its name, with the way on', async () => {
  const path = join(folder, 'bag.zip')
  const strangers = ['__MACOSX/bag/._bagit.txt', '.DS_Store'].map((path) => ({ path, content: '' }))
  writeFileSync(path, makeZip([...toEntries(bag()), ...strangers]))
  const { isValid, messages } = await verifyBag(path)
  expect({ isValid, count: messages.length }).toEqual({ isValid: false, count: 1 })
  expect(messages[0]?.reason).toContain('__MACOSX and .DS_Store, which macOS has put there')
  expect(messages[0]?.hint).toContain("zip -d COPY.zip '__MACOSX/*' .DS_Store")
  execFileSync('zip', ['-q', '-d', path, '__MACOSX/*', '.DS_Store'])
  expect((await verifyBag(path)).messages).toEqual([])
})

const TRAPS: readonly (readonly [string, (files: Files) => Buffer, string])[] = [
  [
    'a path that leads out',
    (files) => makeZip([...toEntries(files), { path: 'bag/../../x', content: 'a' }]),
    'leads out of the folder',
  ],
  [
    'an absolute path',
    (files) => makeZip([...toEntries(files), { path: '/etc/x', content: 'a' }]),
    'begins at the root',
  ],
  [
    'a drive',
    (files) => makeZip([...toEntries(files), { path: 'C:x', content: 'a' }]),
    'begins at a drive',
  ],
  [
    'a path with \\',
    (files) => makeZip([...toEntries(files), { path: 'bag/data\\x', content: 'a' }]),
    'has \\ where / belongs',
  ],
  [
    'a name that stands twice',
    (files) => makeZip([...toEntries(files), { path: 'bag/bagit.txt', content: 'a' }]),
    'two files of this name',
  ],
  [
    'a file that is a folder',
    (files) => makeZip([...toEntries(files), { path: 'bag/data', content: 'a' }]),
    'a file and a folder',
  ],
  [
    'a file beside the folder',
    (files) => makeZip([...toEntries(files), { path: 'x', content: 'a' }]),
    'holds one folder',
  ],
  ['no folder', (files) => makeZip(toEntries(files, '')), 'holds one folder'],
  [
    'an encrypted file',
    (files) => makeZip([...toEntries(files), { path: 'bag/data/x', content: 'a', flags: 1 }]),
    'is encrypted',
  ],
  [
    'another way of packing',
    (files) => makeZip([...toEntries(files), { path: 'bag/data/x', content: 'a', method: 12 }]),
    'packed in a way that is not known',
  ],
  [
    'a wrong CRC-32',
    (files) => makeZip(toEntries(files).map((file) => ({ ...file, checksum: 1 }))),
    'its CRC-32 is another',
  ],
  [
    'a wrong size',
    (files) => makeZip(toEntries(files).map((file) => ({ ...file, size: 9_999 }))),
    'cannot be unpacked: it has another size than the list of the zip says',
  ],
  [
    'more than it says',
    (files) => makeZip(toEntries(files).map((file) => ({ ...file, size: 1 }))),
    'cannot be unpacked: it has another size than the list of the zip says',
  ],
  ['a bomb', (files) => makeZip([...toEntries(files), ...bomb()]), 'times its size'],
  ['files over one another', (files) => overlap(makeZip(toEntries(files))), 'lies over another'],
  [
    'a cut zip',
    (files) => makeZip(toEntries(files)).subarray(0, -30),
    'cannot be unpacked: its list of files does not stand at its end',
  ],
  ...[1, 70_000].map((count): (typeof TRAPS)[number] => [
    `${count} bytes after the end`,
    (files) => Buffer.concat([makeZip(toEntries(files)), Buffer.alloc(count)]),
    'so it was cut off, or other bytes were put after it',
  ]),
  [
    'a damaged list',
    (files) => spoil(makeZip(toEntries(files)), 'PK\x01\x02'),
    'cannot be unpacked: its list of files is damaged',
  ],
  [
    'a file that does not begin where it should',
    (files) => spoil(makeZip(toEntries(files)), 'PK\x03\x04', 30),
    'its list names a place at which no file begins',
  ],
  [
    'another name before the file',
    (files) => renamed(makeZip(toEntries(files))),
    'two names for one file',
  ],
  [
    'another size before the file',
    (files) => resized(makeZip(toEntries(files))),
    'two sizes for one file',
  ],
  [
    'a long path',
    (files) => makeZip([...toEntries(files), { path: `bag/${'a/'.repeat(3000)}`, content: '' }]),
    'longer than any system takes',
  ],
]

test.each(TRAPS)('%s is told', async (_, make, words) => {
  const told = await tellOf('bag.zip', make(bag()))
  expect(told.filter((reason) => reason.startsWith('error') && reason.includes(words))).not.toEqual(
    [],
  )
})

const bomb = (): ZipFile[] =>
  Array.from({ length: 5 }, (_, index) => ({ path: `bag/data/${index}`, content: 'a', size: 4e9 }))

/** Lets the second entry of the list begin where the first does. */
function overlap(zip: Buffer): Buffer {
  const second = zip.indexOf('PK\x01\x02', zip.indexOf('PK\x01\x02') + 1, 'latin1')
  zip.writeUInt32LE(0, second + 42)
  return zip
}

/** Makes nonsense of the first signature from a place on. */
function spoil(zip: Buffer, signature: string, from = 0): Buffer {
  zip.write('no', zip.indexOf(signature, from, 'latin1'))
  return zip
}

function resized(zip: Buffer): Buffer {
  zip.writeUInt32LE(3, 22)
  return zip
}

function renamed(zip: Buffer): Buffer {
  zip.write('bag/data/TEXT', zip.indexOf('bag/data/text'))
  return zip
}

test('a zip of another name than its folder is warned of', async () => {
  expect(await tellOf('other.zip', makeZip(toEntries(bag())))).toEqual([
    'warning: : The folder in this zip is called bag, and the zip other',
  ])
})

test('a zip with links is told', async () => {
  const zip = makeZip([...toEntries(bag()), { path: 'bag/data/link', content: '/etc/passwd' }])
  const entry = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1')
  zip.writeUInt8(3, entry + 5)
  zip.writeUInt32LE((0o120777 << 16) >>> 0, entry + 38)
  const told = await tellOf('bag.zip', zip)
  expect(told).toEqual(['error: /data/link: A link stands where a bag has files'])
})

describe('in a folder', () => {
  test('links, pipes and names that are no UTF-8 are told, and nothing is opened', async () => {
    const path = join(folder, 'odd')
    writeBag(bag(), path)
    symlinkSync('/etc/passwd', join(path, 'data/link'))
    symlinkSync('/', join(path, 'root'))
    execFileSync('mkfifo', [join(path, 'data/pipe')])
    writeFileSync(Buffer.concat([Buffer.from(`${path}/data/`), Buffer.from([0xe9])]), 'a')
    expect((await reasonsOf(path)).toSorted()).toEqual([
      'error: /data/link: A link stands where a bag has files',
      'error: /data/pipe: A pipe or device stands where a bag has files',
      'error: /data/é: The name of this file is not in UTF-8, so that no manifest can be held against it',
      'error: /root: A link stands where a bag has files',
    ])
  })

  test('a link in the place of a listed file is told', async () => {
    const path = join(folder, 'swapped')
    const files = bag()
    writeBag(files, path)
    execFileSync('mv', [join(path, 'data/bare-filename'), join(folder, 'elsewhere')])
    symlinkSync(join(folder, 'elsewhere'), join(path, 'data/bare-filename'))
    expect(await reasonsOf(path)).toEqual([
      'error: /data/bare-filename: A link stands where a bag has files',
    ])
  })

  test('what is no bag is told as that', async () => {
    mkdirSync(join(folder, 'empty'))
    writeFileSync(join(folder, 'words.txt'), 'words')
    expect(await reasonsOf(join(folder, 'empty'))).toEqual([
      'error: : This is no bag: it holds neither bagit.txt nor a manifest',
    ])
    expect(await reasonsOf(join(folder, 'words.txt'))).toEqual([
      'error: : This is neither a folder nor a zip',
    ])
    expect(await reasonsOf(join(folder, 'nothing'))).toEqual([
      'error: : There is nothing of this name',
    ])
  })

  test.skipIf(process.getuid?.() === 0)(
    'what may not be read is told (root may read all)',
    async () => {
      const path = join(folder, 'closed')
      writeBag(bag(), path)
      chmodSync(join(path, 'data/bare-filename'), 0)
      expect(await reasonsOf(path)).toEqual([expect.stringContaining('may not be opened')])
    },
  )

  test('a file of gigabytes is read in small memory', async () => {
    const path = join(folder, 'large')
    writeBag(bag(), path)
    writeFileSync(join(path, 'data/large'), '')
    truncateSync(join(path, 'data/large'), 300e6)
    writeFileSync(join(path, 'manifest-md5.txt'), `${'0'.repeat(32)}  data/large\n`)
    const before = process.memoryUsage().rss
    let most = 0
    const { messages } = await verifyBag(path, () => {
      most = Math.max(most, process.memoryUsage().rss - before)
    })
    expect(messages.map(({ rule }) => rule)).toContain('bag-changed')
    expect(most).toBeLessThan(150e6)
  })
})

test.each(readdirSync(join(import.meta.dirname, 'bags')))(
  '%s, made by another tool, is valid',
  async (name) => {
    expect(await reasonsOf(join(import.meta.dirname, 'bags', name))).toEqual([])
  },
)

test('nothing is written beside a bag or in it', async () => {
  const path = join(folder, 'still')
  writeBag(bag(), path)
  const list = () =>
    execFileSync('find', [folder, '-newer', join(path, 'bagit.txt'), '-ls'], { encoding: 'utf8' })
  const before = list()
  await verifyBag(path)
  expect(list()).toBe(before)
})
