import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { makeFolder, runCommand } from './command.ts'

const { folder, remove } = makeFolder()
const dist = inject('built')[0]?.dist ?? ''

afterAll(remove)

test('finished editions are proved from their files', async () => {
  const files = [
    'reaching-out.pdf',
    'reaching-out.txt',
    'reaching-out.print.txt',
    'reaching-out.md',
    'next-steps/index.html',
  ]
  const { status, output } = await runCommand(
    'proof',
    files.map((file) => join(dist, 'reaching-out', file)),
  )
  expect(status).toBe(0)
  expect(output.trim().split('\n')).toHaveLength(5)
  for (const line of output.trim().split('\n'))
    expect(line).toMatch(/892 words; 0 missing, 0 moved, 0 added$/)
})

test('one page of several is said to be one, and a form made by people no edition', async () => {
  const [, built] = inject('built')
  const page = join(built?.dist ?? '', 'river-crossings/index.html')
  const content = ['--content', built?.content ?? '']
  const { status, output } = await runCommand('proof', [page, ...content])
  expect(output).toMatch(
    /^river-crossings, web, 1 of 3 pages: \d+ words; 0 missing, 0 moved, 0 added$/m,
  )
  expect(status).toBe(0)
  const plan = join(folder, 'content/plan')
  mkdirSync(plan, { recursive: true })
  writeFileSync(join(plan, 'index.md'), PLAN)
  writeFileSync(join(plan, 'easy.pdf'), '%PDF-1.7')
  const ours = ['--content', join(folder, 'content')]
  const { errors } = await runCommand('proof', [join(plan, 'easy.pdf'), ...ours])
  expect(errors).toMatch(/easy\.pdf is a form made by people\. \[proof\]/)
})

test('a whole site is proved, and names what is gone or altered', async () => {
  const [, built] = inject('built')
  const site = join(folder, 'site')
  cpSync(realpathSync(built?.dist ?? ''), site, { recursive: true })
  const content = ['--content', built?.content ?? '']
  const sound = await runCommand('proof', [site, ...content])
  // A machine with much to do is told how far it has come.
  expect(sound.errors.replace(/^Proving publications: .*\n/gm, '')).toBe('')
  expect(sound.output).toMatch(
    /the whole site: \d+ files; editions with errors: 0; altered, missing or added round them: 0\n$/,
  )
  expect(sound.status).toBe(0)
  rmSync(join(site, 'river-crossings/the-ferries'), { recursive: true })
  appendFileSync(join(site, 'feed.xml'), '\n')
  const gone = 'river-crossings/the-ferries/index.html: error: This file of the site is not there'
  const faulty = await runCommand('proof', [site, ...content])
  expect(faulty.errors).toContain(gone)
  expect(faulty.errors).toContain('feed.xml: error: This file is not what a build of this content')
  expect(faulty.output).toContain('river-crossings, web, 2 of 3 pages')
  expect(faulty.status).toBe(1)
  const page = join(site, 'river-crossings/index.html')
  const one = await runCommand('proof', [page, ...content])
  expect(one.errors).toContain(gone)
  expect(one.status).toBe(1)
})

test('a page is proved wherever it lies, and what is wrong with another source does not matter', async () => {
  const page = join(folder, 'tampered.html')
  const own = join(folder, 'own')
  cpSync('content', own, { recursive: true })
  cpSync(join(dist, 'reaching-out/next-steps/index.html'), page)
  const given = [page, '--publication', 'reaching-out', '--content', own]
  writeFileSync(join(own, 'faulty.md'), 'No front matter.')
  const { status, output } = await runCommand('proof', given)
  expect(output).toContain('892 words; 0 missing, 0 moved, 0 added')
  expect(status).toBe(0)
  cpSync(join(dist, 'statement/index.html'), page)
  const statement = await runCommand('proof', [page, '--publication', 'statement'])
  expect(statement.status).toBe(0)
  const source = join(own, 'reaching-out/07-next-steps.md')
  writeFileSync(source, readFileSync(source, 'utf8').replace('\n7.2 ', '\n7.3 '))
  const faulty = await runCommand('proof', given)
  expect(faulty.status).toBe(1)
  expect(faulty.errors).toContain('[paragraph-sequence]')
  expect(faulty.errors).toContain('Nothing was proved')
})

const PLAN = `---
title: A plan
language: en-GB
date: 2006
publisher: HM Government
rights: © Crown copyright 2006
alternates:
  - type: Easy Read
    language: en-GB
    title: The plan in Easy Read
    file: easy.pdf
---

Words.
`

test('a PDF that was cut off is told as one, and the files beside it are proved', async () => {
  const file = join(folder, 'reaching-out.pdf')
  writeFileSync(file, readFileSync(join(dist, 'reaching-out/reaching-out.pdf')).subarray(0, 60_000))
  const given = [join(dist, 'reaching-out/reaching-out.txt'), file]
  const { status, output, errors } = await runCommand('proof', given)
  expect(status).toBe(1)
  expect(errors).toContain('cannot be read as the edition “Print, text in 14 point”')
  expect(output).toContain('text: 892 words; 0 missing')
  expect(output).toContain('print: 892 words; 892 missing')
})

test('a booklet is proved by the press copy beside it, which must be there', async () => {
  const booklet = join(dist, 'reaching-out/reaching-out.booklet.pdf')
  const { status, output } = await runCommand('proof', [booklet])
  expect(output).toBe('reaching-out, press-copy: 892 words; 0 missing, 0 moved, 0 added\n')
  expect(status).toBe(0)
  const alone = join(folder, 'reaching-out.booklet.pdf')
  cpSync(booklet, alone)
  const { errors } = await runCommand('proof', [alone])
  expect(errors).toMatch(
    /booklet\.pdf is proved by \S+\.press\.pdf, which is not there\. \[proof\]/,
  )
  const of = ['statement.press.pdf', 'statement.booklet.pdf'].map((name) => join(folder, name))
  cpSync(join(dist, 'statement/statement.press.pdf'), of[0] ?? '')
  cpSync(booklet, of[1] ?? '')
  const other = await runCommand('proof', of)
  expect(other.status).toBe(1)
  expect(other.errors).toMatch(/The booklet has \d+ sides for \d+ pages\. \[booklet\]/)
})

test('a file that was tampered with names the word, the paragraph and the edition, under whatever name', async () => {
  const file = join(folder, 'received-by-post.txt')
  cpSync(join(dist, 'statement/statement.txt'), file)
  writeFileSync(file, readFileSync(file, 'utf8').replace('poverty', 'property'))
  const { status, errors, output } = await runCommand('proof', [file, '--publication', 'statement'])
  expect(status).toBe(1)
  expect(errors).toMatch(/The text edition has “property,” for “poverty,” in Paragraph \[2\]/)
  expect(output).toContain('1 missing, 0 moved, 1 added')
})

test.each([
  ['a.odt', /a\.odt is no edition that can be told by its name/],
  [
    'unknown.pdf',
    /unknown\.pdf belongs to no publication .*\nhint: .*the publications are reaching-out, statement/,
  ],
  ['statement.txt', /statement\.txt is not there.*\nhint: .*dist\/NAME\/NAME\.pdf/],
  ['.', / is a folder.*\nhint: .*dist\/NAME\/NAME\.pdf/],
  ['../../dev/null', / is a pipe or a device.*\nhint: .*dist\/NAME\/NAME\.pdf/],
])(
  '%s is said to be no edition, of no publication, not there, a folder, or a device',
  async (name, said) => {
    for (const there of ['a.odt', 'unknown.pdf']) writeFileSync(join(folder, there), '')
    const errors = expect.stringMatching(said)
    expect(await runCommand('proof', [join(folder, name)])).toMatchObject({ status: 1, errors })
  },
)

test('a publication that is not there is said to be so', async () => {
  const given = [join(folder, 'unknown.pdf'), '--publication', 'nowhere']
  const errors = expect.stringContaining('there is no publication "nowhere"')
  expect(await runCommand('proof', given)).toMatchObject({ status: 1, errors })
})

test('no file at all is a matter of usage, and so are publications of a site that is not named', async () => {
  expect((await runCommand('proof', [])).status).toBe(2)
  const page = join(dist, 'statement/index.html')
  expect((await runCommand('proof', [page, '--only', 'statement'])).status).toBe(2)
})
