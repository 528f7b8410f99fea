import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import { toTexts } from '../../src/message/reporter.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { readPublications } from '../../src/publication/read.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faircopy-content-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function messagesOf(): Promise<string> {
  const { messages } = await readPublications(folder, folder)
  return toTexts(messages, { colour: false, workingFolder: '/' })
}

const plants: Readonly<Record<string, (path: string) => void>> = {
  'a link that leads nowhere': (path) => symlinkSync('nowhere.md', path),
  'a link that leads to itself': (path) => symlinkSync('plan.md', path),
  'a pipe': (path) => execFileSync('mkfifo', [path]),
}

test.each(Object.keys(plants))('%s is reported and never waited for', async (name) => {
  plants[name]?.(join(folder, 'plan.md'))
  expect(await messagesOf()).toBe(
    'plan.md: error: This cannot be read [unreadable]\n' +
      'hint: see that it is a file or a folder, and that you may read it\n',
  )
})

test('a file that is too large to be a text is not looked through', async () => {
  writeFileSync(join(folder, 'plan.md'), '')
  truncateSync(join(folder, 'plan.md'), 3_000_000_000)
  expect(await messagesOf()).toBe(
    'plan.md: error: The file has more than 50 MB, which no text has [too-much]\n' +
      'hint: take out what is no text, or divide it\n',
  )
})

test('a file of nothing but unseen characters is told of in no time', async () => {
  writeFileSync(join(folder, 'plan.md'), Buffer.alloc(10_000_000))
  const began = process.cpuUsage()
  expect(await messagesOf()).toContain('plan.md:1:1: error: The text holds the unseen character')
  const { user } = process.cpuUsage(began)
  expect(user / 1e6).toBeLessThan(3)
})

test('a link to the root of the disk is not followed', async () => {
  symlinkSync('/', join(folder, 'plan'))
  mkdirSync(join(folder, 'other'))
  symlinkSync('/etc/passwd', join(folder, 'other', 'index.md'))
  const messages = await messagesOf()
  expect(messages).toContain('plan: error: This leads out of the content folder [path-escape]')
  expect(messages).toContain(
    'other/index.md: error: This leads out of the content folder [path-escape]',
  )
})

test.each(['.map.svg', 'readme.svg', 'map.svg'])(
  'no change of the content is overlooked: %s, that is left alone or leads there, is not read',
  async (name) => {
    const header = '---\ntitle: A plan\nlanguage: en-GB\ndate: 2006\npublisher: P\nrights: R\n---\n'
    writeFileSync(join(folder, 'plan.md'), `${header}\n![A map.](${name} "Figure 1: Map")\n`)
    if (name === 'map.svg') symlinkSync('.old.svg', join(folder, name))
    writeFileSync(join(folder, name === 'map.svg' ? '.old.svg' : name), '<svg/>')
    expect(await messagesOf()).toContain(
      `${name}: error: This has a name that is left alone: hidden, of a README, or of what programs leave [left-out]`,
    )
  },
)

test('a folder that is not there stops the work', async () => {
  await expect(readPublications(join(folder, 'none'), folder)).rejects.toThrow(
    'There is no content folder none',
  )
})

test('a link into a part that cannot be read, or is left out, is no fault of its author', async () => {
  const header = '---\ntitle: A plan\nlanguage: en-GB\ndate: 2006\npublisher: P\nrights: R\n---\n'
  mkdirSync(join(folder, 'plan'))
  writeFileSync(join(folder, 'plan/index.md'), header)
  writeFileSync(
    join(folder, 'plan/01-one.md'),
    '# One\n\nSee [two](#p2.1), [it](02-two.md) and [that](../other/#p1.1).\n',
  )
  writeFileSync(join(folder, 'plan/02-two.md'), Uint8Array.of(0xff, 0xfe, 0x41))
  mkdirSync(join(folder, 'report'))
  writeFileSync(join(folder, 'report/index.md'), header)
  writeFileSync(join(folder, 'report/01-one.md'), '# One\n\nSee [three](#p3.1).\n')
  writeFileSync(join(folder, 'report/03-three.txt'), '# Three\n\n3.1 Words.\n')
  const { publications, unread } = await readPublications(folder, folder)
  const messages = checkCatalogue(makeCatalogue(publications, { unread }))
  expect(messages.map(({ reason }) => reason)).toEqual([
    'This link leads nowhere: there is no publication "other"',
  ])
})
