import { describe, expect, test } from 'vitest'
import { checkPrint, RULES } from '../../../src/editions/print/check/check.ts'
import { print } from '../../../src/editions/print/index.ts'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import { press } from '../../shared-press.ts'
import { FAULTS } from './faults.ts'
import { LARGE_FAULTS } from './large/faults.ts'
import { readPrinting } from './printing.ts'
import { STRUCTURE_FAULTS } from './structure-faults.ts'

const printed = await Promise.all([
  printOf('river-crossings', 'tests/publications'),
  ...['returns', 'crossings', 'rules', 'levels', 'notes', 'fares'].map((name) =>
    printOf(name, 'tests/editions/print/publications'),
  ),
])

/** The edition's own rules; those of any PDF have their faults elsewhere, in `tests/proof/rules/pdf`. */
const checkOwn = checkPrint(clear, {})

const faults = [...FAULTS, ...STRUCTURE_FAULTS]

test.each(printed)('$publication.name, in which faults are planted, has none', async (whole) => {
  expect(await print.check([whole.file], whole.publication, [], whole.context)).toEqual([])
})

test('every rule has a fault planted for it', () => {
  const planted = [...faults, ...LARGE_FAULTS]
  expect(new Set(planted.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)))
})

describe.each(faults)('$rule, where $name', ({ rule, reason, plant, publication: wanted }) => {
  test('is reported', async () => {
    const whole = printed.find(({ publication }) => publication.name === wanted) ?? printed[0]
    const { file, publication, context } = whole
    const planted = await plant(file.bytes, publication, context)
    const messages = await checkOwn(planted, publication, [], context)
    const own = messages.filter((message) => message.rule === rule)
    const reasons = own.map((message) => message.reason)
    expect(reasons).toEqual(expect.arrayContaining([expect.stringMatching(reason)]))
  })
})

async function printOf(name: string, folder: string) {
  const { context, publications } = await readPrinting(folder, press)
  const publication = publications.find((one) => one.name === name)
  const [file] = publication ? await print.render(publication, context) : []
  if (!publication || !file) throw new Error(`${name} was not printed`)
  return { publication, context, file }
}
