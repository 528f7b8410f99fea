import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { STANDARDS, USUAL_PRINT } from '../../../src/editions/print-choices.ts'
import type { Message } from '../../../src/message/message.ts'
import { PublicationError } from '../../../src/message/publication-error.ts'
import { toTexts } from '../../../src/message/reporter.ts'
import { readData } from '../../../src/run/data/data.ts'
import { siteSchema } from '../../../src/run/data/data-schema.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')

/** What is wrong with the data of a folder. */
async function messagesOf(folder: string): Promise<readonly Message[]> {
  const error = await readData(folder, folder).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof PublicationError) return error.messages
  throw new Error(`nothing is wrong in ${folder}`, { cause: error })
}

test.each(readdirSync(FIXTURES))('%s is reported as written', async (name) => {
  const folder = join(FIXTURES, name)
  const printed = toTexts(await messagesOf(folder), { colour: false, workingFolder: '/' })
  await expect(printed).toMatchFileSnapshot(join(folder, 'out.txt'))
})

test('the data that Faircopy comes with are read', async () => {
  const { site, glossary } = await readData('_data', process.cwd())
  expect(site.basePath).toBe('/')
  expect(glossary.length).toBeGreaterThan(1)
})

test('what is left out of the choices for paper is as usual', () => {
  const chosen = siteSchema.shape.print
  expect(chosen.parse(undefined)).toEqual(USUAL_PRINT)
  expect(chosen.parse({ largePrint: false })).toEqual({ ...USUAL_PRINT, largePrint: false })
  for (const standard of Object.keys(STANDARDS))
    expect(chosen.parse({ standard, largePrint: 16 }).standard).toBe(standard)
})

test('files that are not there are named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-try-'))
  const messages = await messagesOf(folder)
  rmSync(folder, { recursive: true })
  expect(messages.map(({ reason, source }) => `${source?.path}: ${reason}`)).toEqual([
    'site.json: There is no such file',
    'glossary.json: There is no such file',
  ])
})

test.each([
  ['a pipe', (file: string) => execFileSync('mkfifo', [file]), 'There is no such file'],
  ['a folder', (file: string) => mkdirSync(file), 'A folder stands where a file is wanted'],
  ['an empty file', (file: string) => writeFileSync(file, ' \n'), 'Nothing stands in this file'],
])('%s in the place of a file is named, and never waited for', async (_, put, said) => {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-try-'))
  cpSync('_data', folder, { recursive: true })
  rmSync(join(folder, 'site.json'))
  put(join(folder, 'site.json'))
  const [message, ...others] = await messagesOf(folder)
  rmSync(folder, { recursive: true })
  expect(message?.reason).toContain(said)
  expect(message?.source?.path).toBe('site.json')
  expect(others).toEqual([])
})
