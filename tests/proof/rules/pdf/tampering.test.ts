import { describe, expect, test } from 'vitest'
import type { EditionFile } from '../../../../src/editions/edition.ts'
import { checkPrint } from '../../../../src/editions/print/check/check.ts'
import { makePrint } from '../../../../src/editions/print/index.ts'
import { clear } from '../../../../src/editions/print/layouts/clear.ts'
import { large } from '../../../../src/editions/print/layouts/large.ts'
import type { Layout } from '../../../../src/editions/print/layouts/layout.ts'
import { press as pressLayout } from '../../../../src/editions/print/layouts/press.ts'
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
import { name, number, over, pageOf, tamper } from './tampering.ts'

const ferries = await printed('river-crossings', 'tests/publications', clear)
const pictures = await printed('pictures', 'tests/proof/rules/pdf/publications', clear)
const folded = await printed('river-crossings', 'tests/publications', pressLayout)

const newer = await printed('river-crossings', 'tests/publications', clear, 'PDF/A-4')

const withSource = await printed('river-crossings', 'tests/publications', clear, 'PDF/A-3a')

const sound = [
  ['the report on the ferries', ferries],
  ['the same in PDF 2.0', newer],
  ['the same with its source', withSource],
  ['the pictures', pictures],
  ['its press copy and booklet', folded],
  ['its large print', await printed('river-crossings', 'tests/publications', large(20))],
] as const

test.each(sound)('%s passes', async (_, { check, files }) => {
  expect(await check(files)).toEqual([])
})

test('a file that is saved again passes', async () => {
  expect(await ferries.check(await write(ferries.file.bytes, () => undefined))).toEqual([])
})

test('every rule has a kind of tampering that it names', () => {
  const named = [...TAMPERINGS, ...PICTURED].map(({ rule }) => rule)
  expect(new Set(named)).toEqual(new Set([...Object.keys(PDF_RULES), 'print-outline', 'print-ua']))
})

describe.each(TAMPERINGS)('$rule names it', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const files = await tamper(ferries.file.bytes, tampering)
    expect(await ferries.errorsBy(tampering.rule, files)).not.toEqual([])
  })
})

test('an upright line is none that strikes words out, on a page that is turned neither', async () => {
  const draw = over('0 g 250 100 .75 600 re f')
  const [tampered] = await tamper(ferries.file.bytes, {
    rule: 'print-ink',
    name: 'a line crosses words on a page that is turned',
    change: async (document) => {
      await draw(document)
      pageOf(document).node.set(name('Rotate'), number(270))
    },
  })
  const found = await ferries.check(tampered ? [tampered] : [], rulesNamed('print-ink'))
  const own = found.filter(({ rule }) => rule === 'print-ink')
  expect(own.map(({ reason }) => reason.replace(/“.*”/, '…'))).toEqual([
    'Page 5: … has a line where its letters stand.',
  ])
})

describe.each(NEWER)('$rule names it in PDF 2.0', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const files = await tamper(newer.file.bytes, tampering)
    expect(await newer.errorsBy(tampering.rule, files)).not.toEqual([])
  })
})

describe.each(SOURCES)('$rule names it', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const files = await tamper(withSource.file.bytes, tampering)
    expect(await withSource.errorsBy(tampering.rule, files)).not.toEqual([])
  })
})

describe.each(PICTURED)('$rule names it', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const files = await tamper(pictures.file.bytes, tampering)
    expect(await pictures.errorsBy(tampering.rule, files)).not.toEqual([])
  })
})

describe.each(FOLDED)('$rule names it', (tampering) => {
  test(`where ${tampering.name}`, async () => {
    const [own, booklet] = folded.files
    if (!own || !booklet) throw new Error('there is no booklet')
    const [tampered] = await tamper(booklet.bytes, tampering)
    const files = [own, { path: booklet.path, bytes: tampered?.bytes ?? booklet.bytes }]
    expect(await folded.errorsBy(tampering.rule, files)).not.toEqual([])
  })
})

/** A publication in a layout, and its check: all messages, or the errors by one rule in a finished file. */
async function printed(
  wanted: string,
  folder: string,
  layout: Layout,
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
  const files = publication ? await makePrint(layout).render(publication, context) : []
  const [file] = files
  if (!publication || !file) throw new Error(`${wanted} was not printed`)
  const check = (own: readonly EditionFile[], rules = PDF_RULES) =>
    checkPrint(layout, rules)(own, publication, [], context)
  const errorsBy = async (wanted: string, own: readonly EditionFile[]) =>
    (await check(own, rulesNamed(wanted)))
      .map(asTampered)
      .filter(({ rule, severity }) => rule === wanted && severity === 'error')
  return { file, files, check, errorsBy }
}

/** One rule of any PDF, or none where it is the edition's own, by all of which every file is judged. */
function rulesNamed(wanted: string): typeof PDF_RULES {
  const rule = PDF_RULES[wanted]
  return rule ? { [wanted]: rule } : {}
}
