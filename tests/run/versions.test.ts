import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { gather } from '../../src/run/gather.ts'
import { makeFolder } from '../scripts/command.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const LIST = `versions:
  - date: 2006-10-09
    text: /paper-2006-10-09/
  - date: 2007-03-03
    changes: The hour is right.
`

/** Options of a build of a content folder of its own, whose earlier text has a status. */
function content(name: string, status: string) {
  const path = join(folder, name)
  mkdirSync(path)
  const write = (file: string, more: string, text: string): void =>
    writeFileSync(
      join(path, `${file}.md`),
      `---\ntitle: A paper\nlanguage: en-GB\ndate: 2006-10-09\npublisher: P\nrights: ©\n${more}---\n\n1.1 ${text}\n`,
    )
  write('paper', LIST, 'The ferry leaves at nine.')
  write('paper-2006-10-09', `status: ${status}\n`, 'The ferry leaves at eight.')
  write('quay', '', 'The quay is old.')
  return { content: path, data: '_data', out: '', cache: false, drafts: false }
}

const current = content('current', 'current')

test.each([
  [['paper'], ['paper', 'paper-2006-10-09']],
  [['paper-2006-10-09'], ['paper-2006-10-09']],
  [['quay'], ['quay']],
])('where %s is built alone, so are its earlier texts', async (only, expected) => {
  const { chosen } = await gather({ ...current, only })
  expect(chosen.map(({ name }) => name)).toEqual(expected)
})

test('a publication has its versions, and an earlier text knows what it is one of', async () => {
  const { chosen, messages } = await gather({ ...current, only: [] })
  expect(messages).toEqual([])
  expect(chosen.map(({ versions, earlierOf }) => [versions?.length, earlierOf?.name])).toEqual([
    [2, undefined],
    [undefined, 'paper'],
    [undefined, undefined],
  ])
})

test('an earlier text that is a draft is published nowhere', async () => {
  const { messages } = await gather({ ...content('draft', 'draft'), only: [] })
  expect(messages.map(({ rule, reason }) => [rule, reason])).toEqual([
    [
      'versions',
      'The text of this version is not there: "paper-2006-10-09" is a draft, which is not published',
    ],
  ])
})
