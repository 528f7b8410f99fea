import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makePrint } from '../../../../src/editions/print/index.ts'
import { openPress } from '../../../../src/press/open-press.ts'
import { openPdf } from '../../../../src/proof/pdf/open.ts'
import { HOUSE } from '../../house.ts'
import { readPrinting } from '../printing.ts'
import { toLines } from '../tag-lines.ts'
import { LARGE, LARGE_FAULTS } from './faults.ts'

const press = openPress()
afterAll(() => press.close())

const edition = makePrint(LARGE)
const printed = await Promise.all([
  printOf('river-crossings', 'tests/publications'),
  printOf('reaching-out', 'content'),
  ...['returns', 'crossings'].map((name) => printOf(name, 'tests/editions/print/publications')),
])

test.each(printed)('$publication.name, in which faults are planted, has none', async (whole) => {
  expect(await edition.check([whole.file], whole.publication, [], HOUSE)).toEqual([])
})

describe.each(LARGE_FAULTS)(
  '$rule, where $name',
  ({ rule, reason, plant, publication: wanted }) => {
    test('is reported', async () => {
      const whole = printed.find(({ publication }) => publication.name === wanted) ?? printed[0]
      const { file, publication, context } = whole
      const planted = await plant(file.bytes, publication, context)
      const messages = await edition.check(planted, publication, [], HOUSE)
      const own = [...messages].filter((message) => message.rule === rule)
      const reasons = own.map((message) => message.reason)
      expect(reasons).toEqual(expect.arrayContaining([expect.stringMatching(reason)]))
    })
  },
)

test.each(printed)(
  'the tags of $publication.name in large print are those of its reference file',
  async ({ publication, file }) => {
    const lines = toLines(await openPdf(file.bytes))
    const reference = join(import.meta.dirname, 'tags', `${publication.name}.txt`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(reference)
  },
)

async function printOf(name: string, folder: string) {
  const { context, publications } = await readPrinting(folder, press)
  const publication = publications.find((one) => one.name === name)
  const [file] = publication ? await edition.render(publication, context) : []
  if (!publication || !file) throw new Error(`${name} was not printed`)
  return { publication, context, file }
}
