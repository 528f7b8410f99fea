import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { verifyBag } from '../../../src/deposit/verify/verify.ts'
import { hasErrors, type Message } from '../../../src/message/message.ts'
import { toTexts } from '../../../src/message/reporter.ts'
import { makeFolder } from '../../scripts/command.ts'
import { makeBag, writeBag } from './make-bag.ts'
import { MORE } from './more.ts'
import { type Situation, SUITE } from './suite.ts'

const { folder, remove } = makeFolder()
afterAll(remove)

const outcomeOf = (messages: readonly Message[]): Situation['outcome'] => {
  if (hasErrors(messages)) return 'invalid'
  return messages.length > 0 ? 'warning' : 'valid'
}

/** Valid by the suite, and warned of here: other programs may not find a path that begins with `./`. */
const WARNED = 'bag-with-leading-dot-slash-in-manifest'

describe.each([
  ['suite', SUITE],
  ['more', MORE],
] as const)('%s', (set, situations) => {
  const told: string[] = []

  test.each(situations.map((situation, index) => [index, situation] as const))(
    '%i',
    async (index, situation) => {
      const { name, version, outcome } = situation
      const path = join(folder, set, `${index}`)
      writeBag(makeBag(situation), path)
      const { messages } = await verifyBag(path)
      told.push(
        `# ${version} ${name}: ${outcome}\n${toTexts(messages, { colour: false, workingFolder: path })}`,
      )
      const wanted = name === WARNED ? 'warning' : outcome
      expect(outcomeOf(messages), `${name}: ${told.at(-1)}`).toBe(wanted)
    },
  )

  test('each is told in sentences', async () => {
    await expect(told.join('\n')).toMatchFileSnapshot(`${set}.txt`)
  })
})

test('the suite has as many situations as that of the Library of Congress', () => {
  const count = (outcome: string) =>
    SUITE.filter((one) => one.outcome === outcome && !/^(?:linux|windows)-only/.test(one.name))
      .length
  expect([count('valid'), count('invalid'), count('warning')]).toEqual([27, 15, 6])
  expect(SUITE.filter(({ name }) => name.startsWith('linux-only'))).toHaveLength(6)
})
