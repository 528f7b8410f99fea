import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { CLAIMS } from '../../../../src/editions/print/file/claim.ts'
import { finish } from '../../../../src/editions/print/finish/finish.ts'
import { printPage } from '../../../../src/editions/print/impression.ts'
import { clear } from '../../../../src/editions/print/layouts/clear.ts'
import { textOf } from '../../../../src/editions/print/page/html.ts'
import type { StructureType } from '../../../../src/editions/print/page/node.ts'
import { renderPage } from '../../../../src/editions/print/page/page.ts'
import { openPress } from '../../../../src/press/open-press.ts'
import { elementsOf, kidsOf, setKids } from '../elements.ts'
import { readPrinting } from '../printing.ts'

const press = openPress()
afterAll(() => press.close())

const { context, publications } = await readPrinting('tests/publications', press)
const publication = publications.find(({ name }) => name === 'river-crossings')
if (!publication) throw new Error('a publication is missing')

const { house, fonts } = context
const page = renderPage(publication, { ...context, layout: clear })
const printed = await printPage(page.html, publication, fonts, press)
const facts = { publication, layout: clear, house, claim: CLAIMS['PDF/A-2a'], attachments: [] }

const language = PDFName.of('Lang')

/** The printed tag of the marked element of a type whose text begins so. */
function tagOf(type: StructureType, words: string, document: PDFDocument): PDFDict {
  const index = page.nodes.findIndex(
    (node) => node.role?.type === type && textOf(node).startsWith(words),
  )
  const found = [...elementsOf(document)].find((tag) =>
    String(tag.get(language)).endsWith(`-x-n${index})`),
  )
  if (!found) throw new Error(`there is no tag of “${words}”`)
  return found
}

const outlineOf = ({ catalog }: PDFDocument): PDFDict =>
  catalog.lookup(PDFName.of('Outlines'), PDFDict)

/** What another press might print, and what is said of it. */
const FAULTS: readonly (readonly [string, RegExp, (document: PDFDocument) => void])[] = [
  [
    'no language is copied',
    /^“The Valley Commission” on page 1 belongs to no element$/,
    (document) => {
      for (const tag of elementsOf(document)) tag.delete(language)
    },
  ],
  [
    'private use is cut from languages',
    /belongs to no element$/,
    (document) => {
      for (const tag of elementsOf(document)) tag.set(language, PDFString.of('en-GB'))
    },
  ],
  [
    'a paragraph has no language',
    /^“The commission asked .*” on page 4 belongs to no element$/,
    (document) => tagOf('P', 'The commission asked', document).delete(language),
  ],
  [
    'a word within a paragraph has no language',
    /^nothing is printed of “Cwch y Brenin”$/,
    (document) => tagOf('Span', 'Cwch y Brenin', document).delete(language),
  ],
  [
    'an item has no language, and its bullet none',
    /^no bullet is printed of “who crosses, and when;”$/,
    (document) => tagOf('LI', 'who crosses', document).delete(language),
  ],
  [
    'a paragraph is not in the tags',
    /^nothing is printed of “The commission asked/,
    (document) => setKids(tagOf('P', 'The commission asked', document), []),
  ],
  [
    'a link is not in the tags',
    /^a link on page 5 is in no tag/,
    (document) => {
      const link = tagOf('Link', '1', document)
      const isContent = (kid: unknown): boolean =>
        !(kid instanceof PDFDict && kid.has(PDFName.of('Obj')))
      setKids(
        link,
        kidsOf(link).filter((kid) => isContent(document.context.lookup(kid))),
      )
    },
  ],
  [
    'the outline has an entry too few',
    /^the outline has 1 entries for 11 headings$/,
    (document) =>
      outlineOf(document).lookup(PDFName.of('First'), PDFDict).delete(PDFName.of('First')),
  ],
]

test.each(FAULTS)('a file is not finished where %s', async (_, reason, plant) => {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  plant(document)
  const bytes = await document.save({ useObjectStreams: false, updateFieldAppearances: false })
  await expect(finish(bytes, page, facts)).rejects.toThrow(reason)
})

test('a file is finished where nothing is planted', async () => {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  const bytes = await document.save({ useObjectStreams: false, updateFieldAppearances: false })
  const finished = await PDFDocument.load(await finish(bytes, page, facts))
  expect(finished.getPageCount()).toBe(document.getPageCount())
})
