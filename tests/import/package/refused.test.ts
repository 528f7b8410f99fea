import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeWord, toDocument, toParagraph, toRelations, toWordFiles, W } from './make-word.ts'
import { makeZip, type ZipFile } from './make-zip.ts'
import { refusalOf } from './refusal.ts'

const MAIN = 'word/document.xml'
const MEGABYTE = 2 ** 20

/** A small Word document in which the zip says something else of the main document. */
const withMain = (told: Partial<ZipFile>): Buffer =>
  makeZip(toWordFiles().map((file) => (file.path === MAIN ? { ...file, ...told } : file)))

const withFiles = (...files: readonly ZipFile[]): Buffer => makeZip([...toWordFiles(), ...files])

test('a sound file is read', async () => {
  expect(await refusalOf(makeWord())).toBe('read')
})

describe('what is no Word document is refused', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'This file is empty'],
    ['text', Buffer.from('Dear Sir,'), 'This is no Word document'],
    ['rich text', Buffer.from('{\\rtf1\\ansi Dear Sir}'), 'This is rich text (.rtf)'],
    [
      'a .doc, and a .docx with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'with a password, or a .doc of Word 97 to 2003',
    ],
    ['a zip of other files', makeZip([{ path: 'a.txt', content: 'a' }]), 'no Word document'],
    ['a zip of nothing', makeZip([]), 'no Word document'],
    ['bytes that begin as a zip', Buffer.from('PK\x03\x04 and no more'), 'cannot be unpacked'],
  ])('%s', async (_name, bytes, reason) => {
    const refusal = await refusalOf(bytes)
    expect(refusal).toMatch(/^word-file: /)
    expect(refusal).toContain(reason)
  })

  test('a main document that is not there, lies elsewhere or is none of Word', async () => {
    const elsewhere = {
      kind: 'officeDocument',
      target: 'https://example.org/a.xml',
      isExternal: true,
    }
    const files = [
      makeWord({ [MAIN]: undefined }),
      makeWord({ '_rels/.rels': toRelations([elsewhere]), [MAIN]: undefined }),
      makeWord({ [MAIN]: '<workbook xmlns="urn:x"><sheets/></workbook>' }),
    ]
    for (const file of files)
      expect(await refusalOf(file)).toBe('word-file: This is a zip that holds no Word document')
  })
})

describe('a damaged file is refused', () => {
  const whole = makeWord({ 'word/media/image1.png': randomBytes(20_000) })

  test.each([0.99, 0.7, 0.5, 0.1].map((part) => Math.floor(whole.length * part)))(
    'cut to %i bytes',
    async (length) => {
      expect(await refusalOf(whole.subarray(0, length))).toMatch(
        /^word-file: It cannot be unpacked/,
      )
    },
  )

  test('with a byte that is another, in any part', async () => {
    const at = whole.indexOf(MAIN) + MAIN.length + 20
    const flipped = Buffer.from(whole)
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0x10, at)
    expect(await refusalOf(flipped)).toMatch(/^word-file: It cannot be unpacked/)
    const picture = Buffer.from(whole)
    const within = whole.indexOf('image1.png') + 5_000
    picture.writeUInt8(picture.readUInt8(within) ^ 1, within)
    expect(await refusalOf(picture)).toBe(
      'word-file: It cannot be unpacked: the checksum of word/media/image1.png is wrong',
    )
  })

  test('with a wrong checksum', async () => {
    expect(await refusalOf(withMain({ checksum: 1 }))).toBe(
      'word-file: It cannot be unpacked: the checksum of word/document.xml is wrong',
    )
  })

  test('encrypted, or packed in a way that Word does not know', async () => {
    expect(await refusalOf(withMain({ flags: 1 }))).toContain('encrypted')
    expect(await refusalOf(withMain({ flags: 0x41 }))).toContain('encryption')
    expect(await refusalOf(withMain({ method: 14 }))).toContain('compression method: 14')
  })
})

describe('a file that contradicts itself, or leads out, is refused', () => {
  test('a part that is there twice, in whatever case', async () => {
    for (const path of [MAIN, 'word/Document.XML'])
      expect(await refusalOf(withFiles({ path, content: toDocument('') }))).toBe(
        `word-file: It holds ${path} twice, so that nobody can tell which is meant`,
      )
  })

  test.each([
    '../evil.xml',
    'word/../../evil.xml',
    '/etc/evil.xml',
    '..\\evil.xml',
    'C:\\evil.xml',
  ])('a part %s', async (path) => {
    expect(await refusalOf(withFiles({ path, content: '' }))).toMatch(
      /^word-file: It cannot be unpacked: (?:invalid relative path|absolute path)/,
    )
  })

  test('a relation that leads out', async () => {
    const relations = toRelations([{ kind: 'officeDocument', target: '../../etc/passwd' }])
    expect(await refusalOf(makeWord({ '_rels/.rels': relations }))).toBe(
      'word-file: It refers to ../../etc/passwd, which leads out of the file',
    )
  })

  test('a document with two texts', async () => {
    const body = `<w:body>${toParagraph('One.')}</w:body>`
    const both = `<w:document xmlns:w="${W}">${body}${body}</w:document>`
    expect(await refusalOf(makeWord({ [MAIN]: both }))).toContain('It holds two texts')
  })
})

describe('a file that would fill the memory is refused, before it does', () => {
  const zeros = Buffer.alloc(65 * MEGABYTE)

  test('a part over 64 MiB', async () => {
    const bytes = withFiles({ path: 'word/media/image1.png', content: zeros })
    const before = process.memoryUsage().rss
    const refusal = await refusalOf(bytes)
    expect(refusal).toMatch(/^word-size: .* at word\/media\/image1\.png$/)
    expect(process.memoryUsage().rss - before).toBeLessThan(16 * MEGABYTE)
  })

  test('a part that is said to be small and is not', async () => {
    for (const size of [1, MEGABYTE])
      expect(await refusalOf(withFiles({ path: 'word/a.bin', content: zeros, size }))).toMatch(
        /^word-file: It cannot be unpacked: too many bytes/,
      )
  })

  test('parts over 512 MiB in all', async () => {
    const files = Array.from({ length: 9 }, (_, number) => ({
      path: `word/media/image${number}.png`,
      content: zeros.subarray(0, 60 * MEGABYTE),
    }))
    const start = performance.now()
    const bytes = withFiles(...files)
    const made = performance.now()
    expect(await refusalOf(bytes)).toMatch(/^word-size: .* at word\/media\/image8\.png$/)
    expect(performance.now() - made).toBeLessThan(made - start)
  })

  test('more parts than any document has', async () => {
    const files = Array.from({ length: 10_001 }, (_, number) => ({
      path: `word/a${number}.xml`,
      content: '',
      method: 0,
    }))
    expect(await refusalOf(withFiles(...files))).toMatch(/^word-size: /)
  })

  test('elements set too deep into one another, or too many, or too much text', async () => {
    const deep = `${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}`
    expect(await refusalOf(makeWord({ [MAIN]: toDocument(deep) }))).toMatch(/^word-size: /)
    const many = '<w:p/>'.repeat(1_000_001)
    expect(await refusalOf(makeWord({ [MAIN]: toDocument(many) }))).toMatch(/^word-size: /)
    const long = toParagraph('and the rope '.repeat(700_000))
    expect(await refusalOf(makeWord({ [MAIN]: toDocument(long) }))).toMatch(/^word-size: /)
  })
})
