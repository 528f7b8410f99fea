import { expect, test } from 'vitest'
import { print } from '../../../../src/editions/print/index.ts'
import { PDF_RULES } from '../../../../src/proof/rules/pdf/index.ts'
import { write } from '../../../editions/print/planting.ts'
import { readPrinting } from '../../../editions/print/printing.ts'
import { press } from '../../../shared-press.ts'
import { TAMPERINGS } from './all.ts'
import { tamper } from './tampering.ts'

const { context, publications } = await readPrinting('tests/publications', press)
const publication = publications.find(({ name }) => name === 'river-crossings')
if (!publication) throw new Error('the report on the ferries is not there')
const [file] = await print.render(publication, context)
if (!file) throw new Error('nothing was printed')

test('the sound file passes', async () => {
  expect(await print.check([file], publication, [], context)).toEqual([])
})

test('saved again unchanged, it passes', async () => {
  const again = await write(file.bytes, () => undefined)
  expect(await print.check(again, publication, [], context)).toEqual([])
})

test('every rule has a kind of tampering that it names', () => {
  expect(new Set(TAMPERINGS.map(({ rule }) => rule))).toEqual(new Set(Object.keys(PDF_RULES)))
})

test.each(TAMPERINGS)('$rule names it where $name', async (tampering) => {
  const { rule } = tampering
  const tampered = await tamper(file.bytes, tampering)
  const messages = await print.check(tampered, publication, [], context)
  const errors = [...messages].filter(({ severity }) => severity === 'error')
  expect(errors.map((message) => message.rule)).toContain(rule)
})
