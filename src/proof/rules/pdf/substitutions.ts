import type { Font } from 'fontkitten'

/** Glyphs of a font that a feature puts one glyph in the place of (OpenType 1.9, GSUB, lookups 1, 3 and 4). */
export interface Substitution {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** The features that our styles use, or that a browser uses always: forms of figures, ligatures, letters of a language. */
const FEATURES: ReadonlySet<unknown> = new Set(
  'ccmp locl rlig liga clig calt onum lnum tnum pnum'.split(' '),
)

/** Reads the substitutions of a font by those features; fontkitten reads the table, and does not tell of it. */
export function substitutionsOf(font: Font): readonly Substitution[] {
  const table = Reflect.get(font, 'GSUB')
  const indexes = new Set(
    itemsOf(entryOf(table, 'featureList'))
      .filter((feature) => FEATURES.has(entryOf(feature, 'tag')))
      .flatMap((feature) => numbersOf(entryOf(entryOf(feature, 'feature'), 'lookupListIndexes'))),
  )
  const lookups = itemsOf(entryOf(table, 'lookupList'))
  return [...withChained(indexes, lookups)].flatMap((index) => lookupOf(lookups[index]))
}

/** The lookups, and those that they call in a context (lookups 5 and 6). */
function withChained(
  indexes: ReadonlySet<number>,
  lookups: readonly unknown[],
): ReadonlySet<number> {
  const all = new Set(indexes)
  for (const index of all)
    for (const table of itemsOf(entryOf(lookups[index], 'subTables')))
      for (const other of calledBy(table)) all.add(other)
  return all
}

/** Every lookup that a context calls, in whichever of its formats. */
function calledBy(table: unknown): readonly number[] {
  const inner = entryOf(table, 'extension') ?? table
  const sets = ['ruleSets', 'classSet', 'chainRuleSets', 'chainClassSet', 'chainClassSets']
  const rules = sets.flatMap((key) => itemsOf(entryOf(inner, key)).flatMap(itemsOf))
  return [inner, ...rules].flatMap((rule) =>
    itemsOf(entryOf(rule, 'lookupRecords')).map((one) => Number(entryOf(one, 'lookupListIndex'))),
  )
}

const lookupOf = (lookup: unknown): readonly Substitution[] =>
  itemsOf(entryOf(lookup, 'subTables')).flatMap((table) => {
    const type = Number(entryOf(lookup, 'lookupType'))
    if (type === EXTENSION) {
      const inner = entryOf(table, 'extension')
      return subTableOf(Number(entryOf(table, 'lookupType')), inner)
    }
    return subTableOf(type, table)
  })

const EXTENSION = 7

function subTableOf(type: number, table: unknown): readonly Substitution[] {
  const covered = coveredBy(entryOf(table, 'coverage'))
  return covered.flatMap((glyph, index) => READERS[type]?.(glyph, index, table) ?? [])
}

type Reader = (glyph: number, index: number, table: unknown) => readonly Substitution[]

const READERS: Readonly<Record<number, Reader>> = {
  1: (glyph, index, table) => {
    const delta = entryOf(table, 'deltaGlyphID')
    const to =
      typeof delta === 'number'
        ? (glyph + delta) & 0xffff
        : Number(itemsOf(entryOf(table, 'substitute'))[index])
    return [{ from: [glyph], to: [to] }]
  },
  3: (glyph, index, table) =>
    numbersOf(itemsOf(entryOf(table, 'alternateSet'))[index]).map((to) => ({
      from: [glyph],
      to: [to],
    })),
  4: (glyph, index, table) =>
    itemsOf(itemsOf(entryOf(table, 'ligatureSets'))[index]).map((ligature) => ({
      from: [glyph, ...numbersOf(entryOf(ligature, 'components'))],
      to: [Number(entryOf(ligature, 'glyph'))],
    })),
}

function coveredBy(coverage: unknown): readonly number[] {
  const glyphs = entryOf(coverage, 'glyphs')
  if (glyphs !== undefined) return numbersOf(glyphs)
  return itemsOf(entryOf(coverage, 'rangeRecords')).flatMap((range) => {
    const [start, end] = [Number(entryOf(range, 'start')), Number(entryOf(range, 'end'))]
    return Array.from({ length: end - start + 1 }, (_, index) => start + index)
  })
}

const entryOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** A list, or one that is read when it is asked for. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  const toArray = entryOf(value, 'toArray')
  const items = typeof toArray === 'function' ? toArray.call(value) : []
  return Array.isArray(items) ? items : []
}

const numbersOf = (value: unknown): readonly number[] => itemsOf(value).map(Number)
