import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Destination } from '../../../src/import/files/destination.ts'
import { readPublicationFiles } from '../../../src/import/files/read-publication.ts'
import { writePublication } from '../../../src/import/files/write-publication.ts'
import { toTexts } from '../../../src/message/reporter.ts'

let folder = ''
let content = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faircopy-import-'))
  content = join(folder, 'content')
  mkdirSync(content)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const FILE = new Map([['report.md', 'new']])
const FOLDER = new Map<string, string | Uint8Array>([
  ['report/index.md', 'new'],
  ['report/01-one.md', 'one'],
  ['report/image1.png', new Uint8Array([1, 2])],
])

const to = (changes: Partial<Destination> = {}): Destination => ({
  content,
  workingFolder: folder,
  name: 'report',
  mayReplace: false,
  ...changes,
})

const OVER = { mayReplace: true }

/** Every path below the content folder, hidden ones too. */
const WRITTEN_OVER = ['word-written-over']

/** Everything in the content folder but copies of what was written over. */
const all = (): readonly string[] =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^\.[a-z]+-before/.test(path))
    .sort()

const textOf = (path: string): string => readFileSync(join(content, path), 'utf8')

/** What is said when a publication is not written; nothing is changed by it. */
function refusalOf(
  files: Parameters<typeof writePublication>[0],
  destination: Destination,
): string {
  const before = existsSync(content) ? all() : []
  try {
    writePublication(files, destination)
  } catch (error) {
    expect(existsSync(content) ? all() : []).toEqual(before)
    return String(error)
  }
  throw new Error('it is written')
}

test('a file, or a folder with all that belongs to it, is written', () => {
  expect(writePublication(FILE, to({ name: 'report' }))).toEqual([])
  expect(all()).toEqual(['report.md'])
  rmSync(join(content, 'report.md'))
  expect(writePublication(FOLDER, to())).toEqual([])
  expect(all()).toEqual(['report', 'report/01-one.md', 'report/image1.png', 'report/index.md'])
  expect(textOf('report/01-one.md')).toBe('one')
})

describe('what is there is left as it is', () => {
  test.each([
    ['a file', 'report.md'],
    ['a folder', 'report/index.md'],
  ])('%s, whichever is to be written', (_name, path) => {
    mkdirSync(join(content, 'report'), { recursive: true })
    if (path === 'report.md') rmSync(join(content, 'report'), { recursive: true })
    writeFileSync(join(content, path), 'mine')
    for (const files of [FILE, FOLDER])
      expect(refusalOf(files, to())).toMatch(/content\/report(?:\.md)? is there already/)
    expect(textOf(path)).toBe('mine')
  })

  test('a link, which is never followed', () => {
    const outside = join(folder, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'index.md'), 'mine')
    symlinkSync(outside, join(content, 'report'))
    symlinkSync(join(outside, 'index.md'), join(content, 'paper.md'))
    symlinkSync(join(outside, 'nowhere'), join(content, 'plan.md'))
    expect(refusalOf(FOLDER, to())).toContain('is there already')
    expect(refusalOf(FOLDER, to(OVER))).toContain('is a link')
    for (const name of ['paper', 'plan']) {
      const files = new Map([[`${name}.md`, 'new']])
      expect(refusalOf(files, to({ name }))).toContain('is there already')
      expect(refusalOf(files, to({ name, ...OVER }))).toContain('is a link')
    }
    expect(readdirSync(outside)).toEqual(['index.md'])
    expect(readFileSync(join(outside, 'index.md'), 'utf8')).toBe('mine')
  })

  test('what is no publication', () => {
    mkdirSync(join(content, 'report.md'))
    expect(refusalOf(FILE, to(OVER))).toContain('something else')
  })
})

test('a content folder that is not there is asked for', () => {
  rmSync(content, { recursive: true })
  expect(refusalOf(FILE, to())).toContain('There is no content folder content')
})

describe('with --force', () => {
  test('a publication that nobody has changed is written over, and nothing is said', () => {
    writePublication(FOLDER, to())
    expect(writePublication(FOLDER, to(OVER))).toEqual([])
    expect(existsSync(join(content, '.report-before'))).toBe(false)
  })

  test('lines that would be lost are kept in a copy, and told', () => {
    writePublication(FOLDER, to())
    writeFileSync(join(content, 'report/01-one.md'), '---\ntitle: Old\n---\nmended\n\none\n')
    const messages = writePublication(FOLDER, to(OVER))
    expect(toTexts(messages, { colour: false, workingFolder: folder })).toMatchInlineSnapshot(`
      "content/report/01-one.md: warning: 1 line stands in the publication that is written over, and nowhere in what is written now: “mended” [word-written-over]
      hint: a copy of what stood there is in content/.report-before: compare, and take over what you wrote by hand
      "
    `)
    expect(textOf('.report-before/report/01-one.md')).toContain('mended')
    expect(textOf('report/01-one.md')).toBe('one')
    expect(all()).toHaveLength(4)
    writeFileSync(join(content, 'other.md'), 'other')
    writePublication(new Map([['other.md', 'new']]), to({ name: 'other', ...OVER }))
    expect(textOf('other.md')).toBe('new')
  })

  test('what is not written any more stays, and is told', () => {
    writePublication(FOLDER, to())
    mkdirSync(join(content, 'report/images/old'), { recursive: true })
    writeFileSync(join(content, 'report/images/old/map.svg'), 'mine')
    writeFileSync(join(content, 'report/.hidden'), 'mine')
    symlinkSync('../../outside', join(content, 'report/link'))
    const messages = writePublication(new Map([['report/index.md', 'newer']]), to(OVER))
    expect(toTexts(messages, { colour: false, workingFolder: folder })).toMatchInlineSnapshot(`
      "content/report/01-one.md: warning: 4 files stood there before, and are not written by this import: content/report/01-one.md, content/report/image1.png, content/report/images/old/map.svg, content/report/link [word-left-over]
      hint: take away what an earlier import wrote; what you put there yourself may stay
      content/report/index.md: warning: 1 line stands in the publication that is written over, and nowhere in what is written now: “new” [word-written-over]
      hint: a copy of what stood there is in content/.report-before: compare, and take over what you wrote by hand
      "
    `)
    expect(textOf('report/index.md')).toBe('newer')
    expect(textOf('report/01-one.md')).toBe('one')
    expect(textOf('report/images/old/map.svg')).toBe('mine')
    expect(textOf('report/.hidden')).toBe('mine')
    expect(lstatSync(join(content, 'report/link')).isSymbolicLink()).toBe(true)
  })

  test('no link among them is followed', () => {
    const outside = join(folder, 'outside')
    mkdirSync(outside)
    mkdirSync(join(content, 'report'))
    writeFileSync(join(content, 'report/index.md'), 'old')
    symlinkSync(outside, join(content, 'report/images'))
    symlinkSync(join(outside, 'one.md'), join(content, 'report/01-one.md'))
    const files = new Map([...FOLDER, ['report/images/map.png', new Uint8Array([1])]])
    writePublication(files, to(OVER))
    expect(readdirSync(outside)).toEqual([])
    expect(lstatSync(join(content, 'report/images')).isDirectory()).toBe(true)
    expect(textOf('report/01-one.md')).toBe('one')
  })

  test('a file becomes a folder, and a folder a file', () => {
    writePublication(FILE, to())
    expect(writePublication(FOLDER, to(OVER))).toEqual([])
    expect(all()).toEqual(['report', 'report/01-one.md', 'report/image1.png', 'report/index.md'])
    expect(writePublication(FILE, to(OVER)).map(({ rule }) => rule)).toEqual(WRITTEN_OVER)
    expect(all()).toEqual(['report.md'])
    expect([...readPublicationFiles('report', content, folder).keys()]).toEqual(['report.md'])
  })

  test.each(['table.csv', '.hidden', 'images/map.png', 'Notes.md'])(
    'a folder that holds what no import has written, as %s, becomes no file',
    (path) => {
      writePublication(FOLDER, to())
      mkdirSync(dirname(join(content, 'report', path)), { recursive: true })
      writeFileSync(join(content, 'report', path), 'mine')
      expect(refusalOf(FILE, to(OVER))).toContain(
        `content/report holds what no import has written, as ${path}, and cannot stay beside content/report.md`,
      )
    },
  )
})

describe('no name leads out', () => {
  test.each([
    '../report.md',
    'report/../../evil.md',
    '/report.md',
    'report/a b.png',
    'report/.hidden',
    'report/a\\b.png',
    'report//a.md',
    'other.md',
    'report2/index.md',
    'report/a.png/',
  ])('%s', (path) => {
    expect(refusalOf(new Map([...FOLDER, [path, 'x']]), to())).toContain(
      'no file of report is called',
    )
  })
})

describe('a run that was interrupted leaves nothing half', () => {
  const ended = 2 ** 30

  test('its hidden folder is taken away by the next', () => {
    const work = join(content, `.import-other-one-${ended}`)
    mkdirSync(join(work, 'other-one'), { recursive: true })
    writeFileSync(join(work, 'other-one/index.md'), 'half')
    const running = join(content, `.import-other-${process.ppid}`)
    mkdirSync(running)
    writePublication(FILE, to())
    expect(all()).toEqual([`.import-other-${process.ppid}`, 'report.md'])
  })

  test('what it was about to exchange is put back', () => {
    const work = join(content, `.import-other-one-${ended}`)
    mkdirSync(join(work, 'before'), { recursive: true })
    writeFileSync(join(work, 'before/index.md'), 'mine')
    writePublication(FILE, to())
    expect(all()).toEqual(['other-one', 'other-one/index.md', 'report.md'])
    expect(textOf('other-one/index.md')).toBe('mine')
  })

  test('nor does one that fails', () => {
    const files = new Map([...FOLDER, ['report/map', 'a file'], ['report/map/a.md', 'in it']])
    expect(refusalOf(files, to())).toMatch(/ENOTDIR|EEXIST/)
    writePublication(FOLDER, to())
    expect(refusalOf(files, to(OVER))).toMatch(/ENOTDIR|EEXIST/)
  })
})
