import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { readPublications } from '../../src/publication/read.ts'
import { LANGUAGES_WITH_WORDING as LANGUAGES } from '../../src/wording/index.ts'
import { makeFolder, runCommand } from './command.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const home = join(folder, "a site's own")
const create = (...given: readonly string[]) => runCommand('new', ['--in', home, ...given])

test('a site and a publication of one’s own are written, and what to do then is said', async () => {
  const { status, output, errors } = await create('my-report', '--date', '2026-11-29')
  expect([status, errors]).toEqual([0, ''])
  expect(output).toContain(`${join(home, 'content/my-report.md')}: written`)
  expect(output).toContain(`Next: fill in ${join(home, '_data/site.json')}`)
  expect(output).toContain("npm start -- --in '")
  expect(readFileSync(join(home, 'content/my-report.md'), 'utf8')).toBe(
    [
      '---',
      'title: My report',
      'language: en-GB',
      'date: 2026-11-29',
      'publisher: Our organisation',
      'rights: © Our organisation 2026',
      '---',
      '',
      '1.1 Write the first paragraph here.',
      '',
      '1.2 Write the second paragraph here.',
      '',
    ].join('\n'),
  )
})

test('a folder has a part', async () => {
  const { status } = await create('long-report', '--folder', '--title', 'Long: a "report"')
  expect(status).toBe(0)
  expect(readFileSync(join(home, 'content/long-report/01-introduction.md'), 'utf8')).toContain(
    '# Introduction\n\n1.1 ',
  )
})

test('nothing that is there is written over', async () => {
  const file = join(home, 'content/my-report.md')
  const before = readFileSync(file)
  const told = [await create('my-report'), await create('my-report', '--folder')]
  expect(told.map(({ status }) => status)).toEqual([1, 1])
  expect(told[0]?.errors).toContain(
    'my-report.md: error: This is there already, and is left as it is',
  )
  expect(readFileSync(file)).toEqual(before)
})

test('a file in the place of the content is named itself', async () => {
  const [taken, data] = [join(folder, 'in-the-way'), join(home, '_data')]
  writeFileSync(taken, 'kept')
  const { status, errors } = await runCommand('new', ['--content', taken, '--data', data, 'a'])
  expect(status).toBe(1)
  expect(errors).toMatch(/in-the-way: error: A file stands where a folder is wanted/)
  expect(readFileSync(taken, 'utf8')).toBe('kept')
})

test.each([
  [['Bad_Name'], 'name it with small letters, digits and hyphens: bad-name'],
  [['search'], 'is the address of one of the site'],
  [['../out'], 'cannot be the address of a publication'],
  [['one', 'two'], 'new takes one NAME, not 2'],
  [['one', '--date', '2026-13-01'], '--date is not a day of the calendar'],
  [['one', '--language', 'Welsh!'], '--language must be a language tag'],
] as const)('%j is refused', async (given, words) => {
  const { status, errors } = await create(...given)
  expect(status).toBe(2)
  expect(errors).toContain(words)
})

test('what is written has no fault, in any language', async () => {
  for (const language of LANGUAGES) {
    const { status } = await create(`report-${language}`, '--language', language)
    expect(status).toBe(0)
  }
  const { publications, messages } = await readPublications(join(home, 'content'), folder)
  expect(messages).toEqual([])
  expect(checkCatalogue(makeCatalogue(publications))).toEqual([])
  expect(publications).toHaveLength(2 + LANGUAGES.length)
})

test('without a NAME a site is written, of which a build says no more than that it has no publication yet', async () => {
  const own = join(folder, 'empty')
  const { status, output } = await runCommand('new', ['--in', own])
  expect(status).toBe(0)
  expect(output).toContain(`npm run new -- --in ${own} my-report`)
  expect(readdirSync(own).sort()).toEqual(['.gitignore', '_data', 'content'])
  const built = await runCommand('build', ['--in', own])
  expect(built.status).toBe(1)
  expect(built.errors).toContain('content: error: There is no publication in this folder')
})

test('folders that were named are those that are written, and those that the next command is told', async () => {
  const [own, data, content] = ['own', 'other/_data', 'other/texts'].map((path) =>
    join(folder, path),
  )
  const named = ['--in', `${own}`, '--data', `${data}`, '--content', `${content}`]
  const { status, output } = await runCommand('new', [...named, 'my-report'])
  expect(status).toBe(0)
  expect(readdirSync(`${own}`)).toEqual(['.gitignore'])
  expect(readdirSync(`${data}`).sort()).toEqual(['glossary.json', 'site.json'])
  expect(readdirSync(`${content}`)).toEqual(['my-report.md'])
  expect(output).toContain(`npm start -- --in ${own} --content ${content} --data ${data}\n`)
})

test('a folder that is a repository already, with its own files, becomes the folder of a site', async () => {
  const own = join(folder, 'repository')
  for (const path of ['.git', '_data']) mkdirSync(join(own, path), { recursive: true })
  for (const file of ['README.md', 'LICENSE', '.editorconfig', '.DS_Store', '_data/.gitkeep'])
    writeFileSync(join(own, file), '')
  writeFileSync(join(own, '.gitignore'), '*.log\n/dist\ndeposit/\n')
  const { status, output, errors } = await runCommand('new', ['--in', own, 'my-report'])
  expect([status, errors]).toEqual([0, ''])
  expect(output).toContain(
    `add to ${join(own, '.gitignore')}, each on a line: /dist-drafts /.faircopy/ /reports/ /hosting/ /hosting-drafts/\n`,
  )
  expect(readFileSync(join(own, '.gitignore'), 'utf8')).toBe('*.log\n/dist\ndeposit/\n')
  expect(readdirSync(join(own, '_data')).sort()).toEqual(['.gitkeep', 'glossary.json', 'site.json'])
})

test('where one place is taken, nothing at all is written', async () => {
  const own = join(folder, 'taken')
  mkdirSync(join(own, 'content'), { recursive: true })
  writeFileSync(join(own, 'content/my-report.md'), 'mine')
  const { status } = await runCommand('new', ['--in', own, 'my-report'])
  expect(status).toBe(1)
  expect(readdirSync(own)).toEqual(['content'])
})
