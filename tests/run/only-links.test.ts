import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hasErrors } from '../../src/message/message.ts'
import { PublicationError } from '../../src/message/publication-error.ts'
import { toTexts } from '../../src/message/reporter.ts'
import { gather } from '../../src/run/gather.ts'
import { makeFolder } from '../scripts/command.ts'

const content = 'tests/checks/cross-reference/between-publications/mended'
const gatherOnly = (...only: readonly string[]) =>
  gather({ content, data: '_data', out: '', only, cache: false, drafts: false })

test('each link to a publication that is left out is warned of, at its place', async () => {
  const { messages } = await gatherOnly('statement')
  expect(hasErrors(messages)).toBe(false)
  expect(toTexts(messages, { colour: false, workingFolder: '' })).toBe(
    `${content}/statement.md:9:20: warning: ${REASON}
  1.1 See [part one](/other/first/#p1.1).
                     ^
hint: build it too: --only statement,other
${content}/statement.md:11:21: warning: ${REASON}
  1.2 See [the whole](./other/01-first.md).
                      ^
hint: build it too: --only statement,other
`,
  )
})

const REASON =
  'This link leads to "other", which is not among the publications that are built [only-link]'

test.each([[['statement', 'other']], [[]]])('no link leads out of %j', async (only) => {
  expect((await gatherOnly(...only)).messages).toEqual([])
})

test('a publication that a page names as its translation, or in its place, is one of those', async () => {
  const { messages } = await gather({
    ...{ content: 'tests/site/past', data: '_data', out: '', cache: false, drafts: false },
    only: ['old'],
  })
  expect(messages.map(({ reason, rule }) => `${rule}: ${reason}`)).toEqual(
    ['new', 'hen'].map(
      (name) =>
        `only-link: The page of this publication leads to "${name}", which is not among the publications that are built`,
    ),
  )
})

const { folder, remove } = makeFolder()
afterAll(remove)

const write = (name: string, frontMatter: string, text: string): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, `${name}.md`),
    `---\ntitle: A paper\ndate: 2026\npublisher: HM Government\nrights: © 2026\n${frontMatter}---\n\n# A paper\n\n${text}\n`,
  )
}

const gatherFrom = (...only: readonly string[]) =>
  gather({ content: folder, data: '_data', out: '', only, cache: false, drafts: false })

test('what is wrong with a publication that is left out is not told, but that nothing can lead there', async () => {
  write('sound', 'language: en-GB\n', '1.1 A paper.')
  write('linked', 'language: en-GB\n', '1.1 See [the other](/faulty/).')
  write('faulty', 'langage: en-GB\n', '1.1 <b>A paper</b>.')
  write('sketch', 'language: en-GB\nstatus: draft\n', '1.1 A paper.')
  const rulesOf = async (...only: readonly string[]) =>
    (await gatherFrom(...only)).messages.map(({ rule }) => rule)
  expect(await rulesOf('sound')).toEqual([])
  expect(await rulesOf('linked')).toEqual(['only-link'])
  expect(hasErrors((await gatherFrom('linked')).messages)).toBe(true)
  expect(await rulesOf('faulty')).toContain('front-matter-key')
  expect((await rulesOf()).length).toBeGreaterThan(1)
})

test('a draft is said to be one, and a name that there is not has what was meant beside it, or the others', async () => {
  const refusal = async (name: string): Promise<string> => {
    const error: unknown = await gatherFrom(name).catch((error: unknown) => error)
    return error instanceof PublicationError ? JSON.stringify(error.messages) : ''
  }
  expect(await refusal('sketch')).toContain('is a draft')
  expect(await refusal('sond')).toContain('did you mean sound?')
  expect(await refusal('nothing-like-it')).toContain('the publications are')
})
