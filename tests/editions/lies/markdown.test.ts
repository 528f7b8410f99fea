import { afterEach, expect, test, vi } from 'vitest'
import { markdown } from '../../../src/editions/markdown/index.ts'
import { prove } from '../../../src/run/prove.ts'
import { publications } from '../text/cases.ts'
import type { Lie } from './liar.ts'
import { contextOf, faultsIn } from './publication.ts'
import { toEarlier } from './versions.ts'

const { tell, wrap } = await vi.hoisted(() => import('./liar.ts'))

vi.mock('../../../src/editions/markdown/source.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/markdown/earlier.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/markdown/labels.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/markdown/pipe-table.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/markdown/file-tables.ts', async (original) => wrap(await original()))

afterEach(() => tell())

test('nothing is found where nothing is wrong', async () => {
  expect(await faultsIn(markdown)).toEqual([])
})

test.each<Lie>([
  { name: 'another address', of: 'sourceOf', from: /example\.org/, to: 'example.com' },
  { name: 'an address without its fragment', of: 'sourceOf', from: /#p1\.1/, to: '' },
  {
    name: 'another expansion',
    of: 'sourceOf',
    from: /Valley Commission\n/,
    to: 'Valley Council\n',
  },
  { name: 'no definition of an abbreviation', of: 'sourceOf', from: /\*\[VC\].*\n/, to: '' },
  { name: 'another date', of: 'sourceOf', from: /2006-10-09/, to: '2006-10-10' },
  { name: 'no licence', of: 'sourceOf', from: /license: .*\n/, to: '' },
  { name: 'emphasis lost', of: 'sourceOf', from: /\*at once\*/, to: 'at once' },
  { name: 'strong emphasis for emphasis', of: 'sourceOf', from: /\*at once\*/, to: '**at once**' },
  { name: 'a heading of another level', of: 'sourceOf', from: /\n## Two/, to: '\n### Two' },
  { name: 'another kind of box', of: 'sourceOf', from: /:::case-study/, to: ':::example' },
  { name: 'another label of a note', of: 'sourceOf', from: /\[\^1\]/g, to: '[^2]' },
  { name: 'another text for a picture', of: 'sourceOf', from: /A map/, to: 'A plan' },
  { name: 'another file of a picture', of: 'sourceOf', from: /map\.png/, to: 'plan.png' },
  { name: 'a cell that reaches down no more', of: 'sourceOf', from: /\^\^/, to: '  ' },
  { name: 'a cell over fewer columns', of: 'sourceOf', from: /4 \|\|/, to: '4 | |' },
  { name: 'a rule lost', of: 'sourceOf', from: /\n---\n\n!/, to: '\n\n!' },
  { name: 'a quotation lost', of: 'sourceOf', from: /\n> A ferry/, to: '\nA ferry' },
])('$name is found', async (lie) => {
  tell(lie)
  expect(await faultsIn(markdown)).not.toEqual([])
})

test('nothing is found in an earlier text where nothing is wrong', async () => {
  expect(await faultsIn(markdown, {}, toEarlier)).toEqual([])
})

test.each<Lie>([
  { name: 'no word of being an earlier text', of: 'withEarlier', from: /\n# This is.*/, to: '' },
  { name: 'another date', of: 'withEarlier', from: /9 October/, to: '8 October' },
  {
    name: 'another address of the text as it is now',
    of: 'withEarlier',
    from: /ferries\//,
    to: '',
  },
])('of an earlier text $name is found', async (lie) => {
  tell(lie)
  expect(await faultsIn(markdown, {}, toEarlier)).not.toEqual([])
})

const inParts = publications.filter(({ name }) => name === 'parts-with-tables')

test.each<Lie>([
  { name: 'a part that is not named', of: 'sourceOf', from: /\[\/\/\]: # \(part: .*\)\n/, to: '' },
  { name: 'another name of a part', of: 'sourceOf', from: /\(part: first\)/, to: '(part: other)' },
  { name: 'a label of two parts', of: 'relabel', from: /\[\^second-/g, to: '[^' },
  { name: 'another alignment', of: 'toPipeTable', from: /--- \|$/, to: '---: |' },
  { name: 'a row lost', of: 'toPipeTable', from: /^\| Quay .*$/, to: '' },
  {
    name: 'the file of a table still named',
    of: 'writeFileTables',
    from: /(Table [^\n]*)/,
    to: '$1 {file=fares.csv}',
  },
])('$name is found in parts', async (lie) => {
  const [publication] = inParts
  if (!publication) throw new Error('There are no parts')
  expect(await reasonsOf(publication)).toEqual([])
  tell(lie)
  expect(await reasonsOf(publication)).not.toEqual([])
})

async function reasonsOf(publication: (typeof inParts)[number]): Promise<readonly string[]> {
  const context = contextOf([publication])
  const files = await markdown.render(publication, context)
  const { messages } = await prove(markdown, files, publication, context)
  return messages.map(({ reason }) => reason)
}
