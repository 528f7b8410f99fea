import { describe, expect, test } from 'vitest'
import type { EditionFile, FileEdition } from '../../../../src/editions/edition.ts'
import { makePrint, pressCopy, print } from '../../../../src/editions/print/index.ts'
import { large } from '../../../../src/editions/print/layouts/large.ts'
import type { Standard } from '../../../../src/editions/print-choices.ts'
import { PDF_RULES } from '../../../../src/proof/rules/pdf/index.ts'
import { asTampered } from '../../../../src/run/proof-files/tampered.ts'
import { write } from '../../../editions/print/planting.ts'
import { readPrinting } from '../../../editions/print/printing.ts'
import { press } from '../../../shared-press.ts'
import { TAMPERINGS } from './all.ts'
import { FOLDED } from './folded.ts'
import { NEWER } from './named.ts'
import { PICTURED } from './pictured.ts'
import { SOURCES } from './sources.ts'
import { tamper } from './tampering.ts'

const ferries = await printed('river-crossings', 'tests/publications', print)
const pictures = await printed('pictures', 'tests/proof/rules/pdf/publications', print)
const folded = await printed('river-crossings', 'tests/publications', pressCopy)

const newer = await printed('river-crossings', 'tests/publications', print, 'PDF/A-4')

const withSource = await printed('river-crossings', 'tests/publications', print, 'PDF/A-3a')

const sound = [
  ['the report on the ferries', ferries],
  ['the same in PDF 2.0', newer],
  ['the same with its source', withSource],
  ['the pictures', pictures],
  ['its press copy and booklet', folded],
  ['its large print', await printed('river-crossings', 'tests/publications', makePrint(large(20)))],
] as const

test.each(sound)('%s passes', async (_, { check, files }) => {
  expect(await check(files)).toEqual([])
})

test('a file that is saved again passes', async () => {
  expect(await ferries.check(await write(ferries.file.bytes, () => undefined))).toEqual([])
})

test('every rule has a kind of tampering that it names', () => {
  const named = [...TAMPERINGS, ...PICTURED].map(({ rule }) => rule)
  expect(new Set(named)).toEqual(new Set(Object.keys(PDF_RULES)))
})

describe.each(TAMPERINGS)('$rule names it', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const files = await tamper(ferries.file.bytes, tampering)
    expect(await ferries.rulesOf(files)).toContain(tampering.rule)
  })
})

describe.each(NEWER)('$rule names it in PDF 2.0', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const files = await tamper(newer.file.bytes, tampering)
    expect(await newer.rulesOf(files)).toContain(tampering.rule)
  })
})

describe.each(SOURCES)('$rule names it', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const files = await tamper(withSource.file.bytes, tampering)
    expect(await withSource.rulesOf(files)).toContain(tampering.rule)
  })
})

describe.each(PICTURED)('$rule names it', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const files = await tamper(pictures.file.bytes, tampering)
    expect(await pictures.rulesOf(files)).toContain(tampering.rule)
  })
})

describe.each(FOLDED)('$rule names it', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const [own, booklet] = folded.files
    if (!own || !booklet) throw new Error('there is no booklet')
    const [tampered] = await tamper(booklet.bytes, tampering)
    const files = [own, { path: booklet.path, bytes: tampered?.bytes ?? booklet.bytes }]
    expect(await folded.rulesOf(files)).toContain(tampering.rule)
  })
})

/** A publication in an edition, and its check: all messages, or the rules by which there are errors in a finished file. */
async function printed(
  wanted: string,
  folder: string,
  edition: FileEdition,
  standard: Standard = 'PDF/A-2a',
) {
  const printing = await readPrinting(folder, press)
  const { publications } = printing
  const { house } = printing.context
  const context = {
    ...printing.context,
    house: { ...house, print: { ...house.print, standard } },
  }
  const publication = publications.find(({ name }) => name === wanted)
  const files = publication ? await edition.render(publication, context) : []
  const [file] = files
  if (!publication || !file) throw new Error(`${wanted} was not printed`)
  const check = async (own: readonly EditionFile[]) => [
    ...(await edition.check(own, publication, [], context)),
  ]
  const rulesOf = async (own: readonly EditionFile[]) =>
    (await check(own))
      .map(asTampered)
      .flatMap(({ severity, rule }) => (severity === 'error' ? rule : []))
  return { file, files, check, rulesOf }
}
