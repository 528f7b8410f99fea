import { expect, test, vi } from 'vitest'
import { expectedOf } from '../../src/proof/expected.ts'
import type * as Interleave from '../../src/publication/interleave.ts'
import { publications } from '../editions/text/cases.ts'

/** Whether a word is lost on the way to what must be read. */
const planted = vi.hoisted(() => ({ loses: false }))

vi.mock('../../src/publication/interleave.ts', async (importOriginal) => {
  const { interleave } = await importOriginal<typeof Interleave>()
  const faulty = () => {
    const interleaving = interleave<unknown>()
    const addText: typeof interleaving.addText = (text, where) =>
      interleaving.addText(planted.loses ? text.replace(/\S+\s/, '') : text, where)
    return { ...interleaving, addText }
  }
  return { interleave: faulty }
})

test('what must be read is never less than the words of the publication', () => {
  const [publication] = publications
  if (!publication) throw new Error('no fixture')
  const furniture = { additions: () => ({ afterInline: () => [] }) }
  expect(expectedOf(publication, furniture).length).toBeGreaterThan(10)
  planted.loses = true
  expect(() => expectedOf(publication, furniture)).toThrow(/leaves “.+” for “.+”/)
})
