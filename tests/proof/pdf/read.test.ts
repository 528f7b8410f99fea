import { expect, test } from 'vitest'
import { readPdf } from '../../../src/proof/pdf/read.ts'
import { sayWhere } from '../../../src/proof/where.ts'
import { type Made, makePdf } from './made.ts'

/** Text at a height of the page, in marked content that has a number. */
const at = (sequence: number, text: string, y = 700): string =>
  `/P <</MCID ${sequence}>> BDC BT /F 12 Tf 100 ${y} Td (${text}) Tj ET EMC\n`

const artifact = (opening: string, text: string): string =>
  `/Artifact ${opening} BT /F 12 Tf 100 400 Td (${text}) Tj ET EMC\n`

const HEAD = '<</Type /Pagination /Subtype /Header>> BDC'
const FOOT = '<</Attached [/Bottom]/Subtype/Footer /Type/Pagination>>BDC'

interface Case {
  readonly name: string
  readonly contents: readonly string[]
  readonly tree: Made
  /** Pieces, those of furniture with a plus before them. */
  readonly pieces: readonly string[]
}

const CASES: readonly Case[] = [
  {
    name: 'a word that goes on over a page is one word',
    contents: [at(0, 'a hard-'), at(0, 'to-reach end')],
    tree: ['Document', ['Art', ['P', [1, 0], [2, 0]]]],
    pieces: ['a hard-to-reach (page 1)', 'end (page 2)'],
  },
  {
    name: 'the order is that of the tags, not of the drawing',
    contents: [at(0, 'second') + at(1, 'first')],
    tree: ['Document', ['Art', ['P', [1, 1]], ['P', [1, 0]]]],
    pieces: ['first (page 1)', 'second (page 1)'],
  },
  {
    name: 'elements of a line do not end a word; blocks do',
    contents: [at(0, 'under') + at(1, 'line') + at(2, 'd') + at(3, 'cell')],
    tree: [
      'Document',
      ['Art', ['P', [1, 0], ['Em', [1, 1]], ['Link', ['Span', [1, 2]]]], ['TD', [1, 3]]],
    ],
    pieces: ['underlined (page 1)', 'cell (page 1)'],
  },
  {
    name: 'a list within an item ends what is before it',
    contents: [at(0, 'outer') + at(1, 'inner')],
    tree: ['Document', ['Art', ['L', ['LI', [1, 0], ['L', ['LI', [1, 1]]]]]]],
    pieces: ['outer (page 1)', 'inner (page 1)'],
  },
  {
    name: 'what stands outside the text is not read',
    contents: [at(0, 'Title') + at(1, 'text')],
    tree: ['Document', ['H1', [1, 0]], ['Art', ['P', [1, 1]]]],
    pieces: ['text (page 1)'],
  },
  {
    name: 'a reference and the label of a note are furniture, and part no word',
    contents: [at(0, 'said') + at(1, '1') + at(2, ', and') + at(3, '1 ') + at(4, 'A note.')],
    tree: [
      'Document',
      [
        'Art',
        ['P', [1, 0], ['Reference', [1, 1]], [1, 2]],
        ['Note', ['Lbl', [1, 3]], ['P', [1, 4]]],
      ],
    ],
    pieces: ['said, (page 1)', '+1 (page 1)', 'and (page 1)', '+1 (page 1)', 'A note. (page 1)'],
  },
  {
    name: 'the label of an item is text',
    contents: [at(0, '1. ') + at(1, 'one')],
    tree: ['Document', ['Art', ['L', ['LI', ['Lbl', [1, 0]], ['LBody', [1, 1]]]]]],
    pieces: ['1. (page 1)', 'one (page 1)'],
  },
  {
    name: 'a picture’s own words are not text; its caption is',
    contents: [at(0, 'axis') + at(1, 'Figure 1')],
    tree: ['Document', ['Art', ['Sect', ['Figure', [1, 0]], ['Caption', [1, 1]]]]],
    pieces: ['Figure 1 (page 1)'],
  },
  {
    name: 'a picture within a sentence ends no word of it',
    contents: [at(0, 'a small ') + at(1, 'tick') + at(2, ' and an'), at(0, 'other')],
    tree: ['Document', ['Art', ['P', [1, 0], ['Figure', [1, 1]], [1, 2], ['Figure'], [2, 0]]]],
    pieces: ['a small and another (page 1)'],
  },
  {
    name: 'what is said of a box is furniture; its title and what stands in it is text',
    contents: [at(0, 'Case study ') + at(1, 'How') + at(2, 'It works')],
    tree: [
      'Document',
      ['Art', ['Sect', ['Lbl', [1, 0]], ['NonStruct', ['P', [1, 1]], ['P', [1, 2]]]]],
    ],
    pieces: ['+Case study (page 1)', 'How (page 1)', 'It works (page 1)'],
  },
  {
    name: 'terms are text, each by itself',
    contents: [at(0, 'gong ') + at(1, 'bell ') + at(2, 'what is rung')],
    tree: [
      'Document',
      ['Art', ['L', ['LI', ['Lbl', [1, 0]], ['Lbl', [1, 1]], ['LBody', ['P', [1, 2]]]]]],
    ],
    pieces: ['gong bell (page 1)', 'what is rung (page 1)'],
  },
  {
    name: 'a cell over several rows is read once, where it begins; a list in a cell in its place',
    contents: [at(0, 'over') + at(1, 'one') + at(2, '(a) ') + at(3, 'two') + at(4, 'three')],
    tree: [
      'Document',
      [
        'Art',
        [
          'Table',
          ['TR', ['TH', [1, 0]], ['TD', ['P', [1, 1]]]],
          ['TR', ['TD', ['L', ['LI', ['Lbl', [1, 2]], ['LBody', [1, 3]]]], ['P', [1, 4]]]],
        ],
      ],
    ],
    pieces: ['over (page 1)', 'one (page 1)', '(a) (page 1)', 'two (page 1)', 'three (page 1)'],
  },
  {
    name: 'footers are furniture, page by page, after the text, wherever they stand; other artifacts are not read',
    contents: [
      artifact(HEAD, 'Head') + at(0, 'one ') + artifact(FOOT, 'Page 1'),
      artifact('BMC', 'Rule') + at(0, 'two') + artifact(FOOT, 'Page 2') + artifact(HEAD, 'Head'),
    ],
    tree: ['Document', ['Art', ['P', [1, 0], [2, 0]]]],
    pieces: ['one (page 1)', 'two (page 2)', '+Page 1 (page 1)', '+Page 2 (page 2)'],
  },
  {
    name: 'what has no tag is not read',
    contents: [`BT /F 12 Tf 100 500 Td (loose) Tj ET\n${at(0, 'tagged')}`],
    tree: ['Document', ['Art', ['P', [1, 0]]]],
    pieces: ['tagged (page 1)'],
  },
]

test.each(CASES)('$name', async ({ contents, tree, pieces }) => {
  const reading = await readPdf([{ path: 'made.pdf', bytes: await makePdf(contents, tree) }])
  const found = reading.pieces.map(
    ({ text, furniture, where }) => `${furniture ? '+' : ''}${text} (${sayWhere(where)})`,
  )
  expect(found).toEqual(pieces)
  expect(reading.pages).toBe(contents.length)
})

test('bytes that are no PDF are refused', async () => {
  await expect(readPdf([{ path: 'no.pdf', bytes: new Uint8Array([1, 2, 3]) }])).rejects.toThrow()
})
