import { describe, expect, test } from 'vitest'
import type { FileEdition } from '../../../src/editions/edition.ts'
import { makePrint, print } from '../../../src/editions/print/index.ts'
import { large } from '../../../src/editions/print/layouts/large.ts'
import { LARGE_SIZES } from '../../../src/editions/print-choices.ts'
import { wordsOf } from '../../../src/publication/runs.ts'
import { prove } from '../../../src/run/prove.ts'
import { press } from '../../shared-press.ts'
import { readPrinting } from './printing.ts'

const folders = [
  'content',
  'tests/publications',
  'tests/editions/print/publications',
  'tests/conformance/content',
]
const printings = await Promise.all(folders.map((folder) => readPrinting(folder, press)))
const publications = printings.flatMap(({ context, publications }) =>
  publications.map((publication) => ({ name: publication.name, publication, context })),
)

/** Print, and large print in each size. */
const editions: readonly { readonly as: string; readonly edition: FileEdition }[] = [
  { as: 'print', edition: print },
  ...LARGE_SIZES.map((size) => ({
    as: `large print in ${size} point`,
    edition: makePrint(large(size)),
  })),
]
const cases = editions.flatMap((edition) => publications.map((one) => ({ ...edition, ...one })))

describe.each(cases)('$as of $name', ({ edition, publication, context }) => {
  const files = edition.render(publication, context)

  test('has every word, once, in order, and breaks no rule', async () => {
    const { outcome, messages } = await prove(edition, await files, publication, context)
    expect(messages).toEqual([])
    expect(outcome).toMatchObject({ words: wordsOf(publication).length, missing: 0, added: 0 })
  })

  test('is the same, byte for byte, when it is printed again', async () => {
    const [first, second] = [await files, await edition.render(publication, context)]
    expect(Buffer.compare(bytesOf(first), bytesOf(second))).toBe(0)
  })

  test('holds nothing of the machine, the clock or the marks', async () => {
    const file = Buffer.from(bytesOf(await files)).toString('latin1')
    expect(file).not.toMatch(/HeadlessChrome|Mozilla|\/tmp\/|node0{3}|-x-[a-z]{3}/)
    expect(file).not.toMatch(/\(D:\d/)
  })
})

const bytesOf = (files: Awaited<ReturnType<FileEdition['render']>>): Uint8Array =>
  files[0]?.bytes ?? new Uint8Array()
