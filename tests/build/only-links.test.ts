import { expect, test } from 'vitest'
import { gather } from '../../src/build/gather.ts'
import { hasErrors } from '../../src/message/message.ts'
import { toTexts } from '../../src/message/reporter.ts'

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
