import { beforeAll, describe, expect, test } from 'vitest'
import type { EditionFile } from '../../../../src/editions/edition.ts'
import { checkPrint, PRESS_RULES } from '../../../../src/editions/print/check/check.ts'
import { pressCopy, print } from '../../../../src/editions/print/index.ts'
import { press as pressLayout } from '../../../../src/editions/print/layouts/press.ts'
import { wordsOf } from '../../../../src/publication/runs.ts'
import { prove } from '../../../../src/run/prove.ts'
import { press } from '../../../shared-press.ts'
import { type Change, write } from '../planting.ts'
import { readPrinting } from '../printing.ts'
import { PRESS_FAULTS } from './faults.ts'

/** The edition's own rules; those of any PDF have their faults elsewhere, in `tests/proof/rules/pdf`. */
const checkOwn = checkPrint(pressLayout, {})

const folders = ['content', 'tests/publications', 'tests/editions/print/publications']
const printings = await Promise.all(folders.map((folder) => readPrinting(folder, press)))
const cases = printings.flatMap(({ context, publications }) =>
  publications.map((publication) => ({ name: publication.name, publication, context })),
)

describe.each(cases)('the press copy of $name', ({ publication, context }) => {
  let files: readonly EditionFile[] = []
  beforeAll(async () => {
    files = await pressCopy.render(publication, context)
  })

  test('has every word, once, in order, and breaks no rule; nor does its booklet', async () => {
    const { outcome, messages } = await prove(pressCopy, files, publication, context)
    expect(messages).toEqual([])
    expect(outcome).toMatchObject({ words: wordsOf(publication).length, missing: 0, added: 0 })
    expect(outcome.files.map(({ path }) => path)).toEqual([
      `${publication.name}/${publication.name}.press.pdf`,
      `${publication.name}/${publication.name}.booklet.pdf`,
    ])
  })

  test('is the same, byte for byte, when it is made again', async () => {
    const again = await pressCopy.render(publication, context)
    expect(files.length).toBe(2)
    for (const [index, { bytes }] of files.entries())
      expect(Buffer.compare(bytes, again[index]?.bytes ?? new Uint8Array())).toBe(0)
  })
})

const planted = new Map(
  await Promise.all(
    cases
      .filter(({ name }) => ['river-crossings', 'returns'].includes(name))
      .map(async (one) => {
        const files = await pressCopy.render(one.publication, one.context)
        return [one.name, { ...one, files }] as const
      }),
  ),
)

test('every rule has a fault planted for it', () => {
  expect(new Set(PRESS_FAULTS.map(({ rule }) => rule))).toEqual(
    new Set([...Object.keys(PRESS_RULES), 'booklet']),
  )
})

describe.each(PRESS_FAULTS)('$rule, where $name', (fault) => {
  test('is reported', async () => {
    const whole = planted.get(fault.publication ?? 'river-crossings')
    const [file, booklet] = whole?.files ?? []
    if (!whole || !file || !booklet) throw new Error('nothing was printed')
    const files =
      fault.file === 'booklet'
        ? [file, ...(await changed(booklet, fault.change))]
        : await changed(file, fault.change)
    const messages = await checkOwn(files, whole.publication, [], whole.context)
    const own = messages.filter(({ rule }) => rule === fault.rule)
    expect(own.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([expect.stringMatching(fault.reason)]),
    )
  })
})

test('a booklet that is damaged is reported', async () => {
  const { files, publication, context } = planted.get('river-crossings') ?? {}
  const [file, booklet] = files ?? []
  if (!file || !booklet || !publication || !context) throw new Error('nothing was printed')
  const damaged = { ...booklet, bytes: booklet.bytes.slice(0, 100) }
  const messages = await pressCopy.check([file, damaged], publication, [], context)
  expect([...messages].map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
    `booklet: ${booklet.path} cannot be read: it is damaged, or no PDF.`,
  ])
})

test('a folio that lacks on a page that is not blank is reported', async () => {
  const { files, publication, context } = planted.get('river-crossings') ?? {}
  const [file] = files ?? []
  if (!file || !publication || !context) throw new Error('nothing was printed')
  const [bare] = await write(file.bytes, (document) => document.removePage(7))
  const { messages } = await prove(pressCopy, bare ? [bare] : [], publication, context)
  expect(messages.some(({ rule }) => rule === 'parity')).toBe(true)
})

test('blank pages are none of the print edition', async () => {
  const { publication, context } = planted.get('river-crossings') ?? {}
  if (!publication || !context) throw new Error('nothing was printed')
  const [file] = await print.render(publication, context)
  const added = file ? await write(file.bytes, (document) => document.addPage()) : []
  const { messages } = await prove(print, added, publication, context)
  expect(messages.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['parity', 'print-folio']),
  )
})

const changed = async (
  { path, bytes }: EditionFile,
  change: Change,
): Promise<readonly EditionFile[]> =>
  (await write(bytes, change)).map((planted) => ({ ...planted, path }))
