import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentsOf, makeFolder, runCommand } from './command.ts'

const { folder, remove } = makeFolder()
const content = join(folder, 'content')
const out = join(folder, 'dist')
const built = ['--content', content, '--out', out]

beforeAll(async () => {
  cpSync('content', content, { recursive: true })
  const { status, output, errors } = await runCommand('build', built)
  // How far it has come is told on a machine that is slow.
  const told = errors.replace(/^.+: \d+ of \d+\n/gm, '')
  expect({ status, told }).toEqual({ status: 0, told: '' })
  expect(output).toContain('2 publications, 14 editions')
})

afterAll(remove)

test('the published folder is a link to a finished one, with every page and file of the outside of the house', async () => {
  expect(lstatSync(out).isSymbolicLink()).toBe(true)
  const paths = Object.keys(contentsOf(out))
  for (const path of [
    'index.html',
    '404.html',
    'search/index.html',
    'glossary/index.html',
    'accessibility/index.html',
    'about/index.html',
    'sitemap.xml',
    'robots.txt',
    'manifest-sha256.txt',
    'statement/index.html',
    'reaching-out/index.html',
    'reaching-out/next-steps/index.html',
    'reaching-out/reaching-out.pdf',
    'reaching-out/reaching-out.large.pdf',
    'reaching-out/reaching-out.press.pdf',
    'reaching-out/reaching-out.booklet.pdf',
    'reaching-out/reaching-out.txt',
    'reaching-out/reaching-out.print.txt',
    'reaching-out/reaching-out.md',
    'reaching-out/editions.json',
  ])
    expect(paths).toContain(path)
  expect(existsSync(join(folder, 'reports/build.json'))).toBe(true)
})

test('a second build makes nothing, changes nothing, and says so', async () => {
  const before = readlinkSync(out)
  expect(await runCommand('build', built)).toEqual({
    status: 0,
    output: `${out}: nothing has changed since the last build\n`,
    errors: '',
  })
  expect(readlinkSync(out)).toBe(before)
})

test('a pipe in the content folder is never waited for', async () => {
  const pipe = join(content, 'pipe')
  execFileSync('mkfifo', [pipe])
  const { status, output } = await runCommand('build', built)
  rmSync(pipe)
  expect(output).toContain('nothing has changed')
  expect(status).toBe(0)
})

test('a published file that somebody has changed is made again', async () => {
  const page = join(out, 'statement/statement.txt')
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, text.replace('poverty', 'property'))
  expect((await runCommand('build', built)).status).toBe(0)
  expect(readFileSync(join(out, 'statement/statement.txt'), 'utf8')).toBe(text)
})

test('other folders, time zones and locales give the same bytes', async () => {
  const other = makeFolder()
  const there = join(other.folder, 'a', 'longer', 'way')
  mkdirSync(there, { recursive: true })
  cpSync('content', join(there, 'texts'), { recursive: true })
  const given = ['--content', join(there, 'texts'), '--out', join(there, 'site'), '--no-cache']
  const environment = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  expect((await runCommand('build', given, environment)).status).toBe(0)
  expect(contentsOf(join(there, 'site'))).toEqual(contentsOf(out))
  other.remove()
})

describe('a build with errors', () => {
  const faulty = join(folder, 'faulty')

  beforeAll(() => {
    cpSync(content, faulty, { recursive: true })
    const file = join(faulty, 'reaching-out/07-next-steps.md')
    const text = readFileSync(file, 'utf8')
      .replace('\n7.5 ', '\n7.6 ')
      .replace('poverty', '<b>poverty</b>')
    writeFileSync(file, text)
  })

  test('says all that is wrong at once, with place and hint, and leaves what is published', async () => {
    const before = contentsOf(out)
    const { status, errors } = await runCommand('build', ['--content', faulty, '--out', out])
    expect(status).toBe(1)
    expect(errors).toMatch(/07-next-steps\.md:\d+:\d+: error: .*\[raw-html\]/)
    expect(errors).toMatch(
      /07-next-steps\.md:\d+:\d+: error: Paragraph 7\.6 stands where 7\.5 belongs \[paragraph-sequence\]/,
    )
    expect(errors.match(/hint: /g)?.length).toBeGreaterThan(1)
    expect(contentsOf(out)).toEqual(before)
  })

  test('gives one JSON document on standard output', async () => {
    const given = ['--content', faulty, '--out', out, '--format', 'json']
    const { status, output } = await runCommand('build', given)
    const document = JSON.parse(output)
    expect(status).toBe(1)
    expect(document).toMatchObject({ version: 1, result: 'failed', publications: [] })
    expect(document.messages[0]).toMatchObject({ severity: 'error', publication: 'reaching-out' })
    for (const key of ['rule', 'path', 'line', 'column', 'reason', 'hint'])
      expect(document.messages[0]).toHaveProperty(key)
  })
})

test('the JSON document of a build that changes nothing lists every edition and file', async () => {
  await runCommand('build', built)
  const { output } = await runCommand('build', [...built, '--format', 'json'])
  const { result, publications } = JSON.parse(output)
  expect(result).toBe('unchanged')
  expect(publications.map(({ name }: { name: string }) => name)).toEqual([
    'reaching-out',
    'statement',
  ])
  const print = publications[1].editions.find(({ name }: { name: string }) => name === 'print')
  expect(print).toMatchObject({ words: 357, missing: 0, moved: 0, added: 0 })
  expect(print.pages).toBeGreaterThan(3)
  expect(print.files[0]).toMatchObject({
    path: 'statement/statement.pdf',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('a folder that is not ours is refused and left as it is', async () => {
  const foreign = join(folder, 'foreign')
  mkdirSync(foreign)
  writeFileSync(join(foreign, 'precious.txt'), 'keep me')
  const { status, errors } = await runCommand('build', ['--content', content, '--out', foreign])
  expect(status).toBe(1)
  expect(errors).toMatch(/\[out-folder\]\nhint: /)
  expect(readFileSync(join(foreign, 'precious.txt'), 'utf8')).toBe('keep me')
})

test('a folder is the same however it is written', async () => {
  const given = ['--content', `${content}/`, '--data', './_data', '--out', `${out}/`]
  expect(await runCommand('build', given)).toMatchObject({ status: 0, errors: '' })
})

test('a build that cannot begin gives its JSON document too', async () => {
  const given = ['--content', join(folder, 'nowhere'), '--out', out, '--format', 'json']
  const { status, output } = await runCommand('build', given)
  expect(status).toBe(1)
  expect(JSON.parse(output)).toMatchObject({ version: 1, result: 'failed', publications: [] })
})

test('while another build holds the lock, the status is 75', async () => {
  writeFileSync(
    join(folder, '.faircopy/dist.lock'),
    `${process.pid}@${(await import('node:os')).hostname()}`,
  )
  const { status, errors } = await runCommand('build', built)
  expect(status).toBe(75)
  expect(errors).toContain(String(process.pid))
})

describe('usage', () => {
  const cases = [
    [['--colour'], /--colour/],
    [['--format', 'yaml'], /text or json/],
    [['somewhere'], /somewhere/],
  ] as const
  test.each(cases)('%j is status 2, with one line', async (given, said) => {
    const { status, errors } = await runCommand('build', given)
    expect(status).toBe(2)
    expect(errors).toMatch(said)
    expect(errors.trim().split('\n')).toHaveLength(1)
  })

  test('a press that is not there is status 69', async () => {
    const given = ['--content', content, '--out', join(folder, 'other')]
    const { status, errors } = await runCommand('build', given, {
      PUPPETEER_EXECUTABLE_PATH: '/nowhere/chromium',
    })
    expect(status).toBe(69)
    expect(errors).toContain('/nowhere/chromium')
  })

  test('a Chromium that does not start is told as one, with its status', async () => {
    const broken = join(folder, 'chromium')
    writeFileSync(broken, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const given = ['--content', content, '--out', join(folder, 'other')]
    const { status, errors } = await runCommand('build', given, {
      PUPPETEER_EXECUTABLE_PATH: broken,
    })
    expect(status).toBe(69)
    expect(errors).toContain('[press-missing]')
    expect(errors).not.toContain('    at ')
  })

  test('the folder of the reports is not published in', async () => {
    const given = ['--content', content, '--out', join(folder, 'reports')]
    const { status, errors } = await runCommand('build', given)
    expect(status).toBe(1)
    expect(errors).toContain('[out-folder]')
  })
})
