import { expect, test } from 'vitest'
import { checkCatalogue } from '../../src/checks/index.ts'
import { blockTextsOf } from '../../src/checks/text/block-text.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { readPublications } from '../../src/publication/read.ts'

const { publications } = await readPublications('tests/publications', process.cwd())
const [model] = publications
const [part] = model?.parts ?? []
if (!model || !part) throw new Error('there is no publication')

test('the texts that rules look at are not held once a publication is checked', () => {
  const texts = blockTextsOf(part)
  expect(blockTextsOf(part)).toBe(texts)
  checkCatalogue(makeCatalogue(publications))
  expect(blockTextsOf(part)).not.toBe(texts)
})

test('of many links that lead nowhere the first are told what may have been meant, and all that they lead nowhere', () => {
  const many = Array.from({ length: 10_000 }, (_, place) => ({ ...model, name: `paper-${place}` }))
  const { resolve } = makeCatalogue(many)
  const told = Array.from({ length: 501 }, () => resolve('/papre-1/', model, part))
  expect(told[0]).toMatchObject({ meant: 'did you mean paper-1?' })
  expect(told[499]).toEqual(told[0])
  expect(told[500]).toEqual({ kind: 'nowhere', what: 'there is no publication "papre-1"' })
})
