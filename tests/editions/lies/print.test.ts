import { afterEach, describe, expect, test, vi } from 'vitest'
import { makePrint, print } from '../../../src/editions/print/index.ts'
import { large } from '../../../src/editions/print/layouts/large.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { press } from '../../shared-press.ts'
import type { Lie } from './liar.ts'
import { faultsIn, withdrawn } from './publication.ts'

const { tell, wrap } = await vi.hoisted(() => import('./liar.ts'))

vi.mock('../../../src/typesetting/furniture.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/licences.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/dates.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/identifiers.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/status.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/box-kind.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/reaching.ts', async (original) => wrap(await original()))
vi.mock('../../../src/typesetting/plain/table-words.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/print/edition-title.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/print/permanent-address.ts', async (original) =>
  wrap(await original()),
)
vi.mock('../../../src/editions/print/finish/beginnings.ts', async (original) =>
  wrap(await original()),
)
vi.mock('../../../src/editions/print/page/abbreviations.ts', async (original) =>
  wrap(await original()),
)
vi.mock('../../../src/editions/print/page/standing.ts', async (original) => wrap(await original()))
vi.mock('../../../src/editions/print/page/title-page.ts', async (original) =>
  wrap(await original()),
)

afterEach(() => tell())

const means = { press, fonts: await readFonts() }

const LIES: readonly Lie[] = [
  { name: 'another licence', of: 'toLicenceStatement', from: /Government/, to: 'Parliament' },
  {
    name: 'another address of the licence',
    of: 'toLicenceStatement',
    from: /nationalarchives/,
    to: 'archives',
  },
  { name: 'a date as it is stored', of: 'toPrintedDate', from: /.+/, to: '2006-10-09' },
  { name: 'an ISBN without its label', of: 'toIdentifierLines', from: /ISBN /, to: '' },
  { name: 'an ISBN of something else', of: 'toIdentifierLines', from: /\(PDF\)/, to: '(print)' },
  { name: 'an ISSN that is called an ISBN', of: 'toIdentifierLines', from: /ISSN/, to: 'ISBN' },
  { name: 'another Command Paper', of: 'toIdentifierLines', from: /Cm 6933/, to: 'Cm 6934' },
  { name: 'no deposited paper', of: 'toIdentifierLines', from: /^Deposited paper .*/, to: '' },
  { name: 'no status', of: 'toStatusStatement', from: /.+/, to: '' },
  {
    name: 'a permanent address without its path',
    of: 'toPermanentAddress',
    from: /papers\//,
    to: '',
  },
  {
    name: 'no way to a translation',
    of: 'renderOthers',
    from: /cychod/,
    to: 'other',
  },
  { name: 'a translation in another language', of: 'renderOthers', from: /Cymraeg/, to: 'Gaeilge' },
  { name: 'no word of what it replaces', of: 'renderOthers', from: /Takes the place.*/, to: '' },
  { name: 'no abbreviations', of: 'abbreviationsOf', from: /.+/, to: '' },
  { name: 'another expansion', of: 'abbreviationsOf', from: /Commission/, to: 'Council' },
  { name: 'another house', of: 'furnish', from: /by The House/, to: 'by The Office' },
  { name: 'other sizes of type', of: 'furnish', from: /(?:14|20) point/, to: '24 point' },
  { name: 'changes that are not announced', of: 'furnish', from: /Editorial changes:/, to: '' },
  { name: 'folios that count otherwise', of: 'furnish', from: /^Page (.*) of/, to: 'Side $1 of' },
  { name: 'contents that are not headed', of: 'furnish', from: /^Contents$/, to: 'Context' },
  { name: 'no heading over the notes', of: 'furnish', from: /^Notes$/, to: 'Nots' },
  { name: 'notes to no page', of: 'furnish', from: /^Note to page/, to: 'Note on page' },
  { name: 'another kind of box', of: 'boxKindOf', from: /Case study/, to: 'Example' },
]

/** Of what is withdrawn. */
const OF_PAST: readonly Lie[] = [
  { name: 'not withdrawn', of: 'renderStanding', from: /Withdrawn on.*/s, to: '' },
  { name: 'withdrawn on another day', of: 'renderStanding', from: /1\u00a0May/, to: '2\u00a0May' },
  {
    name: 'withdrawn for another reason',
    of: 'renderStanding',
    from: /Table 1\.2/,
    to: 'Table 1.1',
  },
  { name: 'another publication to use', of: 'renderStanding', from: /Y cychod/, to: 'Other' },
  { name: 'another way to it', of: 'renderStanding', from: /papers\/cychod/, to: 'papers/other' },
]

const OF_CLEAR: readonly Lie[] = [
  { name: 'a running head of another section', of: 'beginningsOf', from: /^Two$/, to: 'Three' },
]

const OF_LARGE: readonly Lie[] = [
  { name: 'another edition', of: 'toEditionTitle', from: /20/, to: '14' },
  { name: '2 rows for one', of: 'openingWords', from: /1 row /, to: '2 rows ' },
  { name: 'the next column’s heading', of: 'cellOpening', from: /^On foot/, to: 'With a cycle' },
  { name: 'a cell that reaches from another row', of: 'reachingWords', from: /row 2/, to: 'row 1' },
  { name: 'a cell over more columns', of: 'spanWords', from: /2 columns/, to: '3 columns' },
  {
    name: 'the end of another table',
    of: 'furnish',
    from: /^End of Table 1\.1$/,
    to: 'End of Table 1.2',
  },
  { name: 'the place of another row', of: 'furnish', from: /^Row 2 of/, to: 'Row 3 of' },
]

describe.each([
  { edition: print, lies: [...LIES, ...OF_CLEAR] },
  { edition: makePrint(large(20)), lies: [...LIES.slice(-1), ...OF_LARGE] },
])('$edition.name', ({ edition, lies }) => {
  test('nothing is found where nothing is wrong', async () => {
    expect(await faultsIn(edition, means)).toEqual([])
  })

  test.each(lies)('$name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, means)).not.toEqual([])
  })

  test('nothing is found of what is withdrawn', async () => {
    expect(await faultsIn(edition, means, withdrawn)).toEqual([])
  })

  test.each(OF_PAST)('$name is found', async (lie) => {
    tell(lie)
    expect(await faultsIn(edition, means, withdrawn)).not.toEqual([])
  })
})
