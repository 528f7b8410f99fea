import { afterAll, describe, expect, test } from 'vitest'
import { prove } from '../../../src/build/prove.ts'
import { print } from '../../../src/editions/print/index.ts'
import { openPress } from '../../../src/press/open-press.ts'
import { wordsOf } from '../../../src/publication/runs.ts'
import { readPrinting } from './printing.ts'

const press = openPress()
afterAll(() => press.close())

const folders = ['content', 'tests/publications', 'tests/editions/print/publications']
const printings = await Promise.all(folders.map((folder) => readPrinting(folder, press)))
const cases = printings.flatMap(({ context, publications }) =>
  publications.map((publication) => ({ name: publication.name, publication, context })),
)

describe.each(cases)('$name', ({ publication, context }) => {
  test('has every word, once, in order, and breaks no rule', async () => {
    const files = await print.render(publication, context)
    const { outcome, messages } = await prove(print, files, publication, context)
    expect(messages).toEqual([])
    expect(outcome).toMatchObject({ words: wordsOf(publication).length, missing: 0, added: 0 })
  })

  test('is the same, byte for byte, when it is printed again', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => print.render(publication, context)))
    expect(Buffer.compare(bytesOf(first), bytesOf(second))).toBe(0)
  })

  test('holds nothing of the machine, the clock or the marks', async () => {
    const file = Buffer.from(bytesOf(await print.render(publication, context))).toString('latin1')
    expect(file).not.toMatch(/HeadlessChrome|Mozilla|\/tmp\/|node0{3}|-x-[a-z]{3}/)
    const dates = [...file.matchAll(/\(D:(\d{4})/g)].map(([, year]) => year)
    const { date } = publication.frontMatter
    expect(new Set(dates)).toEqual(new Set([date.slice(0, 4)]))
  })
})

const bytesOf = (files: Awaited<ReturnType<typeof print.render>> | undefined): Uint8Array =>
  files?.[0]?.bytes ?? new Uint8Array()
