import { PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { type Change, inContent } from '../planting.ts'

/** A change to the finished report on the ferries, which is seen, and what is said of it. */
export interface PictureFault {
  readonly name: string
  readonly plant: Change
  readonly reason: RegExp
  /** True for what is seen in the picture alone: the page's content says nothing of it. */
  readonly isDots?: boolean
}

export const PICTURE_FAULTS: readonly PictureFault[] = [
  {
    name: 'a glyph is lost',
    plant: inContent(5, (content) => content.replace(/(MCID[\s\S]*?)<0029> Tj/, '$1')),
    reason: /^page 5: n$/,
  },
  {
    name: 'a glyph of a head is lost',
    plant: inContent(5, (content) => content.replace(/<0029> Tj/, '')),
    reason: /^page 5: heads n for $/,
  },
  {
    name: 'a glyph is another',
    plant: inContent(5, (content) => content.replace('<0029>', '<0028>')),
    reason: /^page 5: m$/,
  },
  {
    name: 'a line is set elsewhere',
    plant: inContent(5, (content) => content.replace(/(MCID[\s\S]*?) (\d+) Tm/, '$1 1$2 Tm')),
    reason: /^page 5: \D/,
  },
  {
    name: 'a face is another',
    plant: inContent(5, (content) => content.replace('/F4 ', '/F5 ')),
    reason: /^page 5: \D/,
  },
  {
    name: 'a size is another',
    plant: inContent(5, (content) => content.replace(' 18.66 Tf', ' 18.9 Tf')),
    reason: /^page 5: 1\.$/,
  },
  {
    name: 'a colour is another',
    plant: inContent(5, (content) => content.replaceAll('0 0 0 rg', '.5 0 0 rg')),
    reason: /^page 5: \D/,
  },
  {
    name: 'a colour is another, as the picture shows it',
    plant: inContent(5, (content) => content.replaceAll('0 0 0 rg', '.5 0 0 rg')),
    reason: /^page 5: \d+ dots$/,
    isDots: true,
  },
  {
    name: 'a rule is lost',
    plant: inContent(6, (content) => content.replace(/ re\nf\n/, ' re\nn\n')),
    reason: /^page 6: .* re f /,
  },
  {
    name: 'a head is set on the title page',
    plant: inContent(1, (content) => `${content}\nBT /F4 9 Tf 1 0 0 1 99 820 Tm <0029> Tj ET`),
    reason: /^page 1: n$/,
  },
  {
    name: 'a placeholder has no number',
    plant: inContent(3, (content) => content.replace(/((?:[\d.]+ 0 Td\s+){3})<\w{4}> Tj/, '$1')),
    reason: /^page 3: \d+ placeholders, \d+ page numbers$/,
  },
  {
    name: 'the text shines through',
    plant: (document) => {
      const states = document.getPage(4).node.Resources()?.lookup(PDFName.of('ExtGState'), PDFDict)
      for (const key of states?.keys() ?? [])
        states?.lookup(key, PDFDict).set(PDFName.of('ca'), PDFNumber.of(0.5))
    },
    reason: /^page 5: \d+ dots$/,
    isDots: true,
  },
  {
    name: 'a page is turned',
    plant: (document) => document.getPage(4).node.set(PDFName.of('Rotate'), PDFNumber.of(90)),
    reason: /^page 5: Infinity dots$/,
    isDots: true,
  },
]
