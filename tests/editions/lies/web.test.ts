import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { web } from '../../../src/editions/web/index.ts'
import type { Lie } from './liar.ts'
import { faultsIn } from './publication.ts'

const { tell, wrap } = await vi.hoisted(() => import('./liar.ts'))

vi.mock('../../../src/publication/names.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/furniture.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/box-kind.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/expansions.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/web/added.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/web/fragment.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/web/names.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/web/notes.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/web/table/opening.ts', async (original) => wrap(await original()))

afterEach(() => tell())

const LIES: readonly Lie[] = [
  { name: 'no expansions', of: 'expansionsOf', from: /^/, to: '' },
  { name: 'an expansion without brackets', of: 'renderExpansion', from: /[[\]]/g, to: '' },
  { name: 'another kind of box', of: 'boxKindOf', from: /Case study/, to: 'Example' },
  { name: 'the next column’s heading', of: 'openingOfCell', from: /^Crew/, to: 'Boat' },
  { name: 'the numeral of another row', of: 'openingOfCell', from: /row 1/, to: 'row 2' },
  { name: 'the numeral of another table', of: 'nameOfRow', from: /1\.2/, to: '1.1' },
  { name: 'no numerals', of: 'openingOfCell', from: /^Table.*row.*/, to: '' },
  { name: 'another count of a paragraph', of: 'furnish', from: /^\[1\]$/, to: '[2]' },
  {
    name: 'another note under a table',
    of: 'kindOfAdded',
    from: /^tableNumbersAdded$/,
    to: 'tableAdded',
  },
  { name: 'another house', of: 'furnish', from: /The House/, to: 'The Office' },
  { name: 'another way back', of: 'furnish', from: /place 2/, to: 'place 3' },
  { name: 'another label of a note', of: 'furnish', from: /^Note 1$/, to: 'Note 2' },
  { name: 'a reference to another note', of: 'furnish', from: /^note 1$/, to: 'note 2' },
  { name: 'no heading over the notes', of: 'furnish', from: /^Notes$/, to: '' },
  {
    name: 'another text for a picture',
    of: 'renderFragment',
    from: /alt="A map/,
    to: 'alt="A plan',
  },
  {
    name: 'a word of ours for one of the text',
    of: 'renderFragment',
    from: /<em>at once/,
    to: '<em data-added>at once',
  },
  {
    name: 'strong emphasis for emphasis',
    of: 'renderFragment',
    from: /<em>at once<\/em>/,
    to: '<strong>at once</strong>',
  },
  {
    name: 'an address without its fragment',
    of: 'renderFragment',
    from: /(href="[^"#]*other\/)#p1\.1/,
    to: '$1',
  },
  { name: 'another address', of: 'renderFragment', from: /example\.org/, to: 'example.com' },
  {
    name: 'a heading of another level',
    of: 'renderFragment',
    from: /<h3([^>]*)>(.*?Three.*?)<\/h3>/,
    to: '<h4$1>$2</h4>',
  },
  {
    name: 'a heading of a column for a cell',
    of: 'renderFragment',
    from: /<th scope="col">Crew<\/th>/,
    to: '<td>Crew</td>',
  },
  {
    name: 'another address of a paragraph',
    of: 'renderFragment',
    from: /id="p1\.2"/,
    to: 'id="p1.2a"',
  },
]

let truth: readonly string[] = []
beforeAll(async () => {
  truth = await faultsIn(web)
})

test('no word is found where none is wrong', () => {
  expect(truth.filter((fault) => fault.startsWith('parity'))).toEqual([])
})

test.each(LIES)('$name is found', async (lie) => {
  tell(lie)
  const found = await faultsIn(web)
  expect(found.filter((fault) => !truth.includes(fault))).not.toEqual([])
})
