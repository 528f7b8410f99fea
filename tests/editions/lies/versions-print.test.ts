import { afterEach, describe, expect, test, vi } from 'vitest'
import { makePrint, print } from '../../../src/editions/print/index.ts'
import { large } from '../../../src/editions/print/layouts/large.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { press } from '../../shared-press.ts'
import type { Lie } from './liar.ts'
import { faultsIn } from './publication.ts'
import { toCorrected, toCorrectedParts, toEarlier, toLater } from './versions.ts'

const { tell, wrap } = await vi.hoisted(() => import('./liar.ts'))

vi.mock('../../../src/typesetting/versions.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/furniture.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/print/page/changes.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/print/page/changes-heading.ts', async (original) =>
  wrap(await original()),
)
vi.mock('../../../src/editions/print/file/metadata.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/print/style/changes.ts', async (original) => wrap(await original()))

afterEach(() => tell())

const means = { press, fonts: await readFonts() }

const CORRECTED: readonly Lie[] = [
  {
    name: 'a title page that says nothing of the correction',
    of: 'toPublishedLine',
    from: /Published (.+), last.*/,
    to: '$1',
  },
  { name: 'another date of the correction', of: 'toPublishedLine', from: /2008/, to: '2009' },
  { name: 'pages without a heading', of: 'changesHeading', from: /.+/, to: 'Changes' },
  { name: 'another date in the list', of: 'renderChanges', from: /March.2007/, to: 'May 2007' },
  { name: 'a note left out', of: 'renderChanges', from: /A paragraph is left out\./, to: '' },
  { name: 'a change without its passage', of: 'toPassageName', from: /^Paragraph 1\.6/, to: '' },
  { name: 'a difference left out', of: 'toChangeLabel', from: / Links were changed\./, to: '' },
  { name: 'a link to another passage', of: 'renderChanges', from: /^#p1\.9$/, to: '#p1.5' },
  { name: 'another page', of: 'furnishAround', from: /^Page $/, to: 'Page 1' },
  { name: 'words put in for words taken out', of: 'markOf', from: /takenOut/, to: 'putIn' },
  {
    name: 'words that are not said to be taken out',
    of: 'furnishAround',
    from: /^taken out: $/,
    to: '',
  },
  { name: 'words taken out that are left out', of: 'renderChanges', from: /^Trade$/, to: '' },
  {
    name: 'the address of another text',
    of: 'renderChanges',
    from: /ferries-2007-03/,
    to: 'ferries-2007-04',
  },
  {
    name: 'a file that has the day of publication alone',
    of: 'toMetadata',
    from: /2008-05-01/,
    to: '',
  },
]

const IN_PARTS: readonly Lie[] = [
  { name: 'another part', of: 'byPart', from: /^The fares$/, to: 'The ropes' },
  { name: 'no word of a part that was taken out', of: 'byPart', from: /^The tolls.*/, to: '' },
  { name: 'a change left out', of: 'renderChanges', from: /^Nobody swims\.$/, to: '' },
]

const DRAWN: readonly Lie[] = [
  { name: 'words put in that are struck out', of: 'renderChanges', from: /^added$/, to: 'removed' },
  {
    name: 'words taken out that have a line beneath',
    of: 'renderChanges',
    from: /^removed$/,
    to: 'added',
  },
  { name: 'no line through words taken out', of: 'toChanges', from: /line-through/, to: 'none' },
  { name: 'no line beneath words put in', of: 'toChanges', from: /underline/g, to: 'none' },
]

const UNDRAWN: readonly Lie[] = [
  {
    name: 'a line in large print',
    of: 'toChanges',
    from: /$/,
    to: '.removed{text-decoration:line-through}',
  },
]

const EARLIER: readonly Lie[] = [
  { name: 'no word of being an earlier text', of: 'toEarlierStatement', from: /.+/, to: '' },
  { name: 'another date', of: 'toEarlierStatement', from: /9.October/, to: '8 October' },
  { name: 'another date of the correction', of: 'toEarlierStatement', from: /3/, to: '4' },
]

describe.each([
  { edition: print, corrected: [...CORRECTED, ...DRAWN], inParts: IN_PARTS, earlier: EARLIER },
  { edition: makePrint(large(20)), corrected: UNDRAWN, inParts: [], earlier: EARLIER.slice(0, 1) },
])('$edition.name', ({ edition, corrected, inParts, earlier }) => {
  test.each([toCorrected, toEarlier, toLater, toCorrectedParts])(
    'nothing is found where nothing is wrong',
    async (make) => {
      expect(await faultsIn(edition, means, make)).toEqual([])
    },
  )

  test.each(corrected)('of a publication that was corrected $name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, means, toCorrected)).not.toEqual([])
  })

  test.each(inParts)('of a publication of parts $name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, means, toCorrectedParts)).not.toEqual([])
  })

  test.each(earlier)('of an earlier text $name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, means, toEarlier)).not.toEqual([])
  })

  test('of a later text that was corrected again its own day left out is found', async () => {
    tell({ name: '', of: 'toPublishedLine', from: /, last.*/, to: '' })
    expect(await faultsIn(edition, means, toLater)).not.toEqual([])
  })
})
