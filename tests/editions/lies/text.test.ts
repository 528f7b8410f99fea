import { afterEach, describe, expect, test, vi } from 'vitest'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { text } from '../../../src/editions/text/index.ts'
import type { Lie } from './liar.ts'
import { faultsIn, withdrawn } from './publication.ts'

const { tell, wrap } = await vi.hoisted(() => import('./liar.ts'))

vi.mock('../../../src/typesetting/furniture.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/licences.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/dates.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/identifiers.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/status.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/box-kind.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/expansions.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/running-head.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/addresses.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/block-words.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/note.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/opening.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/other-publications.ts', async (original) =>
  wrap(await original()),
)
vi.mock('../../../src/typesetting/plain/page-top.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/reaching.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/sign-statements.ts', async (original) =>
  wrap(await original()),
)
vi.mock('../../../src/typesetting/plain/stress.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/table-words.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/underline.ts', async (original) => wrap(await original()))

afterEach(() => tell())

const LIES: readonly Lie[] = [
  { name: 'another licence', of: 'toLicenceStatement', from: /Government/, to: 'Parliament' },
  { name: '2 rows for one', of: 'openingWords', from: /1 row /, to: '2 rows ' },
  { name: 'a column too many', of: 'openingWords', from: /2 columns/, to: '3 columns' },
  { name: 'an address without its fragment', of: 'makeAddressing', from: /#p1\.1$/, to: '' },
  { name: 'no address', of: 'makeAddressing', from: /.+/, to: '' },
  { name: 'another site’s address', of: 'makeAddressing', from: /example\.gov/, to: 'example' },
  { name: 'no expansions', of: 'expansionsOf', from: /^/, to: '' },
  { name: 'a date as it is stored', of: 'toPrintedDate', from: /.+/, to: '2006-10-09' },
  { name: 'a title in capitals', of: 'openingWordsOf', from: /^The ferries/, to: 'THE FERRIES' },
  {
    name: 'the publisher for who wrote it',
    of: 'openingWordsOf',
    from: /Ada Smith/,
    to: 'The Office',
  },
  { name: 'no statement of rights', of: 'noteOf', from: /© The Office\. /, to: '' },
  { name: 'an ISBN without its label', of: 'toIdentifierLines', from: /ISBN /, to: '' },
  { name: 'an ISBN of something else', of: 'toIdentifierLines', from: /\(PDF\)/, to: '(print)' },
  { name: 'an ISSN that is called an ISBN', of: 'toIdentifierLines', from: /ISSN/, to: 'ISBN' },
  { name: 'another Command Paper', of: 'toIdentifierLines', from: /Cm 6933/, to: 'Cm 6934' },
  { name: 'no deposited paper', of: 'toIdentifierLines', from: /^Deposited paper .*/, to: '' },
  { name: 'no status', of: 'toStatusStatement', from: /.+/, to: '' },
  {
    name: 'no way to a translation',
    of: 'otherStatements',
    from: /cychod/,
    to: 'other',
  },
  {
    name: 'a translation in another language',
    of: 'otherStatements',
    from: /Cymraeg/,
    to: 'Gaeilge',
  },
  { name: 'no word of what it replaces', of: 'otherStatements', from: /Takes the place.*/, to: '' },
  { name: 'no description', of: 'noteOf', from: /What the ferries cost\./, to: '' },
  { name: 'a change untold', of: 'endNoteOf', from: /- The spelling.+ corrected\./, to: '' },
  { name: 'a permanent address without its path', of: 'endNoteOf', from: /papers\//, to: '' },
  { name: 'a table whose end is not told', of: 'furnish', from: /^End of Table 1\.1$/, to: '' },
  {
    name: 'the end of another table',
    of: 'furnish',
    from: /^End of Table 1\.1$/,
    to: 'End of Table 1.2',
  },
  { name: 'a reference to another note', of: 'furnish', from: /^note 1$/, to: 'note 2' },
  { name: 'another label of a note', of: 'furnish', from: /^Note 1$/, to: 'Note 2' },
  { name: 'a quotation that is not announced', of: 'furnish', from: /^Quotation$/, to: '' },
  { name: 'a picture that shows something else', of: 'furnish', from: /A map/, to: 'A plan' },
  { name: 'another kind of box', of: 'boxKindOf', from: /Case study/, to: 'Example' },
  { name: 'the end of another box', of: 'boxEnd', from: /Box 2/, to: 'Box 3' },
  { name: 'another row', of: 'rowOpening', from: /Row 1 of/, to: 'Row 2 of' },
  { name: 'another group of a row', of: 'rowOpening', from: /North/, to: 'South' },
  { name: 'the next column’s heading', of: 'cellOpening', from: /^On foot/, to: 'With a cycle' },
  { name: 'a cell that reaches from another row', of: 'reachingWords', from: /row 2/, to: 'row 1' },
  { name: 'a cell over more columns', of: 'spanWords', from: /2 columns/, to: '3 columns' },
  { name: 'a signature that is not announced', of: 'signatureOpening', from: /Signed/, to: '' },
  { name: 'signs of emphasis for strong emphasis', of: 'signWords', from: /\*(?=\w|$)/g, to: '_' },
  { name: 'no signs of emphasis', of: 'signWords', from: /_/g, to: '' },
  { name: 'another sign told than is set', of: 'signStatements', from: /\(_\)/, to: '(__)' },
  {
    name: 'a heading drawn as one of another level',
    of: 'underline',
    from: /^( *)(?:- )+-$/,
    to: '$1---',
  },
]

/** Of what is withdrawn. */
const OF_PAST: readonly Lie[] = [
  { name: 'not withdrawn', of: 'toStatusStatement', from: /Withdrawn on.*/s, to: '' },
  {
    name: 'withdrawn on another day',
    of: 'toStatusStatement',
    from: /1\u00a0May/,
    to: '2\u00a0May',
  },
  {
    name: 'withdrawn for another reason',
    of: 'toStatusStatement',
    from: /Table 1\.2/,
    to: 'Table 1.1',
  },
  { name: 'another publication to use', of: 'toStatusStatement', from: /Y cychod/, to: 'Other' },
  {
    name: 'another way to it',
    of: 'toStatusStatement',
    from: /papers\/cychod/,
    to: 'papers/other',
  },
]

const PAGED: readonly Lie[] = [
  { name: 'a page too many', of: 'setPageTop', from: /Page 1 of (\d)/, to: 'Page 1 of 1$1' },
  { name: 'another page', of: 'setPageTop', from: /Page 2 of/, to: 'Page 3 of' },
  { name: 'another running head', of: 'toRunningHead', from: /.+/, to: 'Two' },
  { name: 'a running head shorter than need be', of: 'toRunningHead', from: /.+/, to: 'The …' },
]

describe.each([
  { edition: text, lies: LIES },
  { edition: pagedText, lies: [...LIES, ...PAGED] },
])('$edition.name', ({ edition, lies }) => {
  test('nothing is found where nothing is wrong', async () => {
    expect(await faultsIn(edition)).toEqual([])
  })

  test.each(lies)('$name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition)).not.toEqual([])
  })

  test('nothing is found of what is withdrawn', async () => {
    expect(await faultsIn(edition, {}, withdrawn)).toEqual([])
  })

  test.each(OF_PAST)('$name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, {}, withdrawn)).not.toEqual([])
  })
})
