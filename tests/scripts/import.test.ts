import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makeWord,
  OFFICE,
  toDocument,
  toParagraph,
  toRelations,
} from '../import/package/make-word.ts'
import { makeFolder, runCommand } from './command.ts'

const { folder, remove } = makeFolder()
const content = join(folder, 'content')
const file = join(folder, 'My Report FINAL v2.docx')

afterAll(remove)

let round = 0
let own = ''

beforeEach(() => {
  own = `${content}-${round++}`
  mkdirSync(own)
  writeFileSync(
    file,
    makeWord({ 'word/document.xml': toDocument(WORDS.map(toParagraph).join('')) }),
  )
})

const WORDS = ['A report on ferries', 'The ferry was mended.', 'It looked at the rope.']

const FRONT_MATTER = [
  ['--title', 'Ferries: a report'],
  ['--date', '2006-10'],
  ['--publisher', 'HM Government'],
  ['--rights', '© Crown copyright 2006'],
  ['--language', 'en-GB'],
].flat()

const importFile = (...given: readonly string[]) =>
  runCommand('import', [file, '--content', own, ...given])

const written = () => readdirSync(own, { recursive: true, encoding: 'utf8' }).sort()

test('a Word file becomes a publication, of which the report says all', async () => {
  const { status, output, errors } = await importFile(...FRONT_MATTER)
  expect(errors).not.toContain('error:')
  expect(status).toBe(0)
  expect(written()).toEqual(['my-report-final-v2.md'])
  const text = readFileSync(join(own, 'my-report-final-v2.md'), 'utf8')
  for (const words of WORDS) expect(text).toContain(words)
  expect(output).toMatch(
    /^Proved: \d+ words; 0 lost, 0 moved, 0 added; 0 automatic numbers written out$/m,
  )
  expect(output).toContain('0 errors')
  expect(output).toContain('npm start')
  expect(output).toContain(`npm run proof -- --import '${file}' --content ${own}`)
  const again = await runCommand('proof', ['--import', file, '--content', own])
  expect(again.output).toMatch(/Proved: \d+ words; 0 lost, 0 moved, 0 added$/m)
  expect(again.status).toBe(0)
})

test('what the front matter lacks is asked for in one message, and the text is written all the same', async () => {
  const { status, errors } = await importFile('--title', 'Ferries', '--language', 'en-GB')
  expect(status).toBe(1)
  expect(errors.match(/\[word-front-matter\]/g)).toHaveLength(1)
  expect(errors).toMatch(/date, publisher, rights.* \[word-front-matter\]/)
  expect(written()).toHaveLength(1)
})

test('a publication that was changed is told where it differs', async () => {
  await importFile(...FRONT_MATTER, '--name', 'ferries')
  const path = join(own, 'ferries.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('the rope', 'a rope'))
  const given = ['--import', file, '--content', own, '--publication', 'ferries']
  const { status, output, errors } = await runCommand('proof', given)
  expect(status).toBe(1)
  expect(errors).toMatch(
    /My Report FINAL v2\.docx: paragraph 3 \(“It looked at the rope\.”\): error: .*\[word-proof\]/,
  )
  expect(output).toMatch(/NOT PROVED: \d+ words; 1 lost, 0 moved, 1 added/)
})

test('nothing is written over without --force', async () => {
  await importFile(...FRONT_MATTER)
  const path = join(own, 'my-report-final-v2.md')
  writeFileSync(path, 'mine')
  const { status, errors } = await importFile()
  expect(status).toBe(1)
  expect(errors).toContain('[word-exists]')
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect((await importFile('--force', ...FRONT_MATTER)).status).toBe(0)
  expect(readFileSync(path, 'utf8')).toContain('The ferry was mended.')
})

test('with --force the front matter is kept, and what an editor mended is told', async () => {
  await importFile(...FRONT_MATTER)
  const path = join(own, 'my-report-final-v2.md')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/^title: .*$/m, 'title: As cited').replace('was mended', 'is'))
  const { status, errors } = await importFile('--force')
  expect(status).toBe(0)
  expect(errors).toContain('1 line stands in the publication that is written over')
  expect(errors).toContain('[word-written-over]')
  expect(readFileSync(path, 'utf8')).toMatch(/^title: As cited$/m)
  expect(readFileSync(path, 'utf8')).toContain('The ferry was mended.')
  expect(
    readFileSync(join(own, '.my-report-final-v2-before/my-report-final-v2.md'), 'utf8'),
  ).toContain('The ferry is')
})

describe('as one JSON document', () => {
  test('an import says what it wrote and counted', async () => {
    const { output, errors } = await importFile('--format', 'json', '--title', 'Ferries')
    expect(errors).toBe('')
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      result: 'imported',
      publication: 'my-report-final-v2',
      files: [expect.stringMatching(/my-report-final-v2\.md$/)],
      proved: true,
      counts: { lost: 0, moved: 0, added: 0, labels: 0 },
      errors: 1,
      messages: expect.arrayContaining([expect.objectContaining({ rule: 'word-front-matter' })]),
    })
  })

  test('a file that is refused says why', async () => {
    writeFileSync(file, 'Dear Sir,')
    const { status, output } = await importFile('--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      result: 'refused',
      files: [],
      errors: 1,
      messages: [{ rule: 'word-file', severity: 'error' }],
    })
    expect(written()).toEqual([])
  })
})

describe('what was not called as the help says', () => {
  test('a Word file in place of an edition', async () => {
    const { status, errors } = await runCommand('proof', ['my-report.docx'])
    expect(errors).toContain('npm run proof -- --import my-report.docx')
    expect(status).toBe(2)
  })

  test.each([
    [['--date', 'May'], '--date must be a date such as 2006-10-09, 2006-10 or 2006; not "May"'],
    [['--date', '2006-02-30'], '--date is not a day of the calendar; not "2006-02-30"'],
    [['--language', 'english'], '--language must be a language tag'],
    [['--title', ' '], '--title must not be empty'],
    [['--parts', '2'], '--parts is 1, for a file of each heading of level 1, or none'],
    [['--format', 'xml'], '--format is text or json, not "xml"'],
    [['--name', 'My Report'], '--name wants an address such as my-report: "My Report" cannot be'],
    [['--name', 'search'], '"search" is the address of one of the site\'s own pages'],
    [['--name', '../evil'], '"../evil" cannot be the address of a publication'],
    [['--name', 'x'.repeat(101)], 'An address of 101 characters is too long'],
    [['another.docx'], 'import takes one FILE, not 2'],
    [['--forse'], 'There is no option --forse; did you mean --force?'],
  ])('%j is a matter of usage, before anything is read', async (given, said) => {
    const { status, errors } = await runCommand('import', ['missing.docx', ...given])
    expect(errors).toContain(said)
    expect(status).toBe(2)
  })

  test('no file at all, and a name that gives no address', async () => {
    const none = await runCommand('import', [])
    expect(none.errors).toContain('import wants a FILE: npm run import -- my-report.docx')
    const greek = await runCommand('import', ['Έκθεση.docx'])
    expect(greek.errors).toContain('The name of Έκθεση.docx has no letter from a to z')
    expect((await runCommand('import', ['search.docx'])).errors).toContain("one of the site's own")
    expect([none.status, greek.status]).toEqual([2, 2])
  })

  test('an option that npm has kept for itself', async () => {
    const environment = { npm_config_name: 'my-report' }
    const { status, errors } = await runCommand('import', [file, 'my-report'], environment)
    expect(errors).toContain(
      'npm has kept --name for itself: write two hyphens before it, as npm run import -- --name NAME FILE.docx',
    )
    expect(status).toBe(2)
  })
})

test.each([
  ['missing.docx', 'There is no such file'],
  ['.', 'This is a folder'],
  ['/dev/null', 'This is a device'],
])('%s is refused, and nothing is written', async (path, reason) => {
  const given = [path, '--name', 'report', '--content', own]
  const { status, errors } = await runCommand('import', given)
  expect(errors).toContain(reason)
  expect(errors).toContain('[word-file]')
  expect(status).toBe(1)
  expect(written()).toEqual([])
})

test('nothing that a Word file names elsewhere is fetched', async () => {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  const relations = [
    { kind: 'image', target: `${address}/picture.png`, isExternal: true },
    { kind: 'attachedTemplate', target: `${address}/template.dotm`, isExternal: true },
    { kind: 'aFChunk', target: `${address}/chunk.html`, isExternal: true },
    { kind: 'footnotes', target: `${address}/footnotes.xml`, isExternal: true },
  ]
  const field = ` INCLUDEPICTURE "${address}/field.png" `
  const body = [
    toParagraph('The ferry was mended.'),
    `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" r:link="r1"/></w:drawing></w:r></w:p>`,
    `<w:p><w:fldSimple w:instr='${field}'><w:r><w:t>field</w:t></w:r></w:fldSimple></w:p>`,
    `<w:altChunk xmlns:r="${OFFICE}" r:id="r3"/>`,
  ]
  const parts = {
    'word/document.xml': toDocument(body.join('')),
    'word/_rels/document.xml.rels': toRelations(relations),
  }
  writeFileSync(file, makeWord(parts))
  const { errors, output } = await importFile(...FRONT_MATTER)
  server.close()
  expect(errors).not.toContain('Faircopy itself has failed')
  expect(output).toContain('Proved:')
  expect(asked).toEqual([])
})

test('a content folder that is not there is asked for, and not made', async () => {
  const given = [file, '--content', join(folder, 'nowhere')]
  const { status, errors } = await runCommand('import', given)
  expect(errors).toContain('[content-folder]')
  expect(status).toBe(1)
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})
