import { type Condition, condition, matterhorn } from './condition.ts'
import type { PlacedTag } from './placed-tags.ts'

/** What may stand in an element of a type, and what it may stand in; anything where that is left out. */
interface Nesting {
  readonly in?: readonly string[]
  readonly holds?: readonly string[]
  /** Types of which it may hold one at the most. */
  readonly once?: readonly string[]
  /** Where a caption may stand. */
  readonly caption?: 'first' | 'firstOrLast'
  /** True where it holds elements alone, no content of its own. */
  readonly isFrame?: boolean
}

const ROWS = ['Table', 'THead', 'TBody', 'TFoot']

/** ISO 32000-1, 14.8.4.3.4, table 337. */
const TABLES: Readonly<Record<string, Nesting>> = {
  Table: {
    holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
    once: ['THead', 'TFoot', 'Caption'],
    caption: 'firstOrLast',
    isFrame: true,
  },
  THead: { in: ['Table'], holds: ['TR'], isFrame: true },
  TBody: { in: ['Table'], holds: ['TR'], isFrame: true },
  TFoot: { in: ['Table'], holds: ['TR'], isFrame: true },
  TR: { in: ROWS, holds: ['TH', 'TD'], isFrame: true },
  TH: { in: ['TR'] },
  TD: { in: ['TR'] },
}

/** ISO 32000-1, 14.8.4.3.3, table 336. */
const LISTS: Readonly<Record<string, Nesting>> = {
  L: { holds: ['L', 'LI', 'Caption'], caption: 'first', isFrame: true },
  LI: { in: ['L'], holds: ['Lbl', 'LBody'], isFrame: true },
  LBody: { in: ['LI'] },
}

/** ISO 32000-1, 14.8.4.2, table 333. */
const CONTENTS: Readonly<Record<string, Nesting>> = {
  TOC: { holds: ['TOC', 'TOCI', 'Caption'], caption: 'first', isFrame: true },
  TOCI: { in: ['TOC'], isFrame: true },
}

/** What a note may not hold, and what may hold no note (ISO 32005, table 5). */
const NOT_IN_NOTES: ReadonlySet<string> = new Set(
  'Document Title H H1 H2 H3 H4 H5 H6 TOC TOCI LI LBody THead TBody TFoot TR TH TD RB RT RP WT WP'.split(
    ' ',
  ),
)
const WITHOUT_NOTES: ReadonlySet<string> = new Set(
  'TOC TOCI L LI Table THead TBody TFoot TR Ruby RB RT RP Warichu WT WP'.split(' '),
)

/** What stands in what. */
export const NESTING: readonly Condition[] = [
  nest('09-004', 'the elements of tables stand in one another as they must', TABLES),
  nest('09-005', 'the elements of lists stand in one another as they must', LISTS),
  nest('09-006', 'the elements of contents stand in one another as they must', CONTENTS),
  matterhorn('09-004', 'a table with a head has a body', function* ({ tags }) {
    for (const { kids } of tags.filter(({ type }) => type === 'Table')) {
      const types = kids.map(({ type }) => type)
      if ((types.includes('THead') || types.includes('TFoot')) && !types.includes('TBody'))
        yield 'a Table has a head or a foot and no TBody'
    }
  }),
  condition('ISO 32005, table 5', 'a note holds and stands in what it may', function* (file) {
    if (file.accessible !== 2) return
    for (const { parent, kids } of file.tags.filter(({ name }) => name === 'FENote')) {
      for (const { type } of kids) if (NOT_IN_NOTES.has(type)) yield `an FENote holds a ${type}`
      if (!parent || WITHOUT_NOTES.has(parent.type))
        yield `an FENote stands in ${parent?.type ?? 'nothing'}`
    }
  }),
]

function nest(number: string, asks: string, table: Readonly<Record<string, Nesting>>): Condition {
  return matterhorn(number, asks, function* ({ tags }) {
    for (const tag of tags) {
      const nesting = table[tag.type]
      if (nesting) yield* faultsOf(tag, nesting)
    }
  })
}

function* faultsOf(
  { type, parent, kids, element }: PlacedTag,
  nesting: Nesting,
): Generator<string> {
  if (nesting.in && !nesting.in.includes(parent?.type ?? ''))
    yield `a ${type} stands in ${parent?.type ?? 'nothing'}`
  for (const kid of kids)
    if (nesting.holds && !nesting.holds.includes(kid.type)) yield `a ${type} holds a ${kid.type}`
  for (const once of nesting.once ?? [])
    if (kids.filter((kid) => kid.type === once).length > 1) yield `a ${type} holds two ${once}`
  if (nesting.caption && !isInPlace(kids, nesting.caption))
    yield `a Caption stands among what a ${type} holds`
  if (nesting.isFrame && element.children.some(({ kind }) => kind === 'content'))
    yield `a ${type} holds content of its own`
}

function isInPlace(kids: readonly PlacedTag[], place: 'first' | 'firstOrLast'): boolean {
  const at = kids.findIndex(({ type }) => type === 'Caption')
  return at <= 0 || (place === 'firstOrLast' && at === kids.length - 1)
}
