import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { lendFonts, mapsOf, settleFonts } from '../../../../src/editions/print/finish/fonts.ts'

/** Two pages, of which the first has a font, `F4`, without a map. */
async function makeDocument(): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  const [first] = [document.addPage(), document.addPage()]
  const font = document.context.obj({ Type: 'Font' })
  first?.node.set(PDFName.of('Resources'), document.context.obj({ Font: { F4: font } }))
  document.getPage(1).node.set(PDFName.of('Resources'), document.context.obj({ Font: {} }))
  return document
}

test('a page is lent the fonts of the title page, and no others', async () => {
  const document = await makeDocument()
  lendFonts(document, [[], ['F4']])
  const given = document.getPage(1).node.Resources()?.lookup(PDFName.of('Font'))
  expect(String(given)).toMatch(/\/F4 /)
  expect(() => lendFonts(document, [[], ['F4v1']])).toThrow('page 2 lacks the font F4v1')
})

test('nothing is put right in a font that is not there, nor read of a map that is not', async () => {
  const document = await makeDocument()
  const corrections = new Map([['F9', new Map([['0001', ' ']])]])
  expect(() => settleFonts(document, corrections, [])).toThrow('there is no font F9')
  expect(() => mapsOf(new Map())('F4')).toThrow('there is no map of a font F4')
})
