import { afterEach, describe, expect, test, vi } from 'vitest'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { text } from '../../../src/editions/text/index.ts'
import type { Lie } from './liar.ts'
import { faultsIn } from './publication.ts'
import { toCorrected, toCorrectedParts, toEarlier, toLater } from './versions.ts'

const { tell, wrap } = await vi.hoisted(() => import('./liar.ts'))

vi.mock('../../../src/typesetting/versions.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/furniture.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/versions.ts', async (original) => wrap(await original()))

afterEach(() => tell())

const CORRECTED: readonly Lie[] = [
  {
    name: 'a title page that says nothing of the correction',
    of: 'toPublishedLine',
    from: /Published (.+), last.*/,
    to: '$1',
  },
  { name: 'another date of the correction', of: 'toPublishedLine', from: /2008/, to: '2009' },
  { name: 'a list that is not announced', of: 'furnish', from: /^Changes since.+end\.$/, to: '' },
  { name: 'a list without a heading', of: 'furnish', from: /^Changes since publication$/, to: '' },
  { name: 'another date in the list', of: 'changesOf', from: /March.2007/, to: 'May 2007' },
  { name: 'a note left out', of: 'changesOf', from: /A paragraph is left out\./, to: '' },
  { name: 'a change left out', of: 'changesOf', from: /.*Paragraph 1\.6, taken out.*/, to: '' },
  { name: 'another paragraph', of: 'toPassageName', from: /1\.6/, to: '1.7' },
  { name: 'another difference', of: 'furnish', from: /^Links were/, to: 'The layout was' },
  { name: 'a difference left out', of: 'toChangeLabel', from: / Links were changed\./, to: '' },
  { name: 'no word that words are the same', of: 'furnish', from: /: the words are.+$/, to: '.' },
  {
    name: 'what a paragraph was called before left out',
    of: 'toPassageName',
    from: / \(b.+?\)/,
    to: '',
  },
  { name: 'words put in for words taken out', of: 'markOf', from: /takenOut/, to: 'putIn' },
  { name: 'words taken out for words put in', of: 'markOf', from: /putIn/, to: 'takenOut' },
  { name: 'words that are not said to be taken out', of: 'furnish', from: /^taken out: /, to: '' },
  {
    name: 'words taken out that are left out',
    of: 'changesOf',
    from: /\[taken out: Trade\]/,
    to: '',
  },
  {
    name: 'the address of another text',
    of: 'changesOf',
    from: /ferries-2007-03\//,
    to: 'ferries/',
  },
  { name: 'no address of a text', of: 'furnish', from: /^The text as it was.*/, to: '' },
]

const IN_PARTS: readonly Lie[] = [
  { name: 'another part', of: 'byPart', from: /^The fares$/, to: 'The ropes' },
  { name: 'no word of a part that was taken out', of: 'byPart', from: /^The tolls.*/, to: '' },
  { name: 'no name of a part', of: 'byPart', from: /^The fares$/, to: '' },
  {
    name: 'a count that is not shown',
    of: 'toPassageName',
    from: /^Paragraph$/,
    to: 'Paragraph [2]',
  },
]

const EARLIER: readonly Lie[] = [
  { name: 'no word of being an earlier text', of: 'toEarlierStatement', from: /.+/, to: '' },
  { name: 'another date', of: 'toEarlierStatement', from: /9.October/, to: '8 October' },
  { name: 'another date of the correction', of: 'toEarlierStatement', from: /3/, to: '4' },
  { name: 'another address', of: 'toEarlierStatement', from: /ferries\/>/, to: 'ferry/>' },
]

describe.each([text, pagedText])('$name', (edition) => {
  test.each([toCorrected, toEarlier, toLater, toCorrectedParts])(
    'nothing is found where nothing is wrong',
    async (make) => {
      expect(await faultsIn(edition, {}, make)).toEqual([])
    },
  )

  test.each(CORRECTED)('of a publication that was corrected $name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, {}, toCorrected)).not.toEqual([])
  })

  test.each(IN_PARTS)('of a publication of parts $name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, {}, toCorrectedParts)).not.toEqual([])
  })

  test.each(EARLIER)('of an earlier text $name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, {}, toEarlier)).not.toEqual([])
  })

  test('of a later text that was corrected again its own day left out is found', async () => {
    tell({ name: '', of: 'toPublishedLine', from: /, last.*/, to: '' })
    expect(await faultsIn(edition, {}, toLater)).not.toEqual([])
  })
})
