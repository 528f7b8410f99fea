import type { Content, Edit, Glyph, Sequence } from '../content/content.ts'
import { applyEdits, isWithin, replace, stretchOf } from '../content/edit.ts'
import { looseTexts } from '../content/glyphs.ts'
import { nameAt, sourceAt } from '../content/operators.ts'

/** The text objects of one running head, as it is set on the title page: several where it has several fonts. */
export type Specimen = readonly Sequence[]

/** Where a text object begins, in the units of its page. */
export interface TextPlace {
  readonly x: number
  readonly y: number
}

/**
 * The running heads that are set on the title page, in order: two spaces show where one begins, all at one place. What only
 * joins letters is set as a space without width, so that further on in a head two may seem to stand too.
 */
export function readSpecimens(title: Content): readonly Specimen[] {
  const specimens: Sequence[][] = []
  const texts = looseTexts(title)
  const [first] = texts
  const start = first && placeOf(title, first).x
  const space = toKey(first?.glyphs[0])
  for (const text of texts) {
    const [one, two] = text.glyphs
    const isSpaced = toKey(one) === space && toKey(two) === space
    if (isSpaced && placeOf(title, text).x === start) specimens.push([text])
    else specimens.at(-1)?.push(text)
  }
  return specimens
}

const toKey = (glyph: Glyph | undefined): string => `${glyph?.font} ${glyph?.code}`

/** Where a text object begins: `1 0 0 -1 151.17 59 Tm` says it. */
export function placeOf(content: Content, text: Sequence): TextPlace {
  const [, x, y] = PLACE.exec(sourceAt(content, placingOf(content, text))) ?? []
  if (x === undefined || y === undefined) throw new Error('a running head stands at no place')
  return { x: Number(x), y: Number(y) }
}

const PLACE = /(\S+)\s+(\S+)\s+Tm$/

/** The operator that says where a text object begins. */
function placingOf({ operators }: Content, { from, to }: Sequence): number {
  const found = operators.names.indexOf('Tm', from)
  if (found < 0 || found > to) throw new Error('a running head stands at no place')
  return found
}

/**
 * The source of a specimen as it stands at a place, without the two spaces before it, its texts as far apart as they were.
 * `edits` are the changes that are made to the title page.
 */
export function setSpecimen(
  title: Content,
  specimen: Specimen,
  edits: readonly Edit[],
  { x, y }: TextPlace,
): string {
  const [first] = specimen
  if (!first) return ''
  const start = x - advanceOfSpaces(title, first)
  const before = placeOf(title, first).x
  const spaces = new Set(first.glyphs.slice(0, 2).map(({ operator }) => operator))
  const own = [...spaces].map((operator) => replace(title, operator, ''))
  return specimen
    .map((text) => {
      const placing = placingOf(title, text)
      const left = start + (placeOf(title, text).x - before)
      const placed = sourceAt(title, placing).replace(PLACE, `${left} ${y} Tm`)
      const changes = [...(text === first ? own : []), replace(title, placing, placed)]
      const stretch = stretchOf(title, text.from, text.to)
      const settled = edits.filter((edit) => isWithin(edit, stretch))
      return applyEdits(title.source, [...settled, ...changes], stretch)
    })
    .join('\n')
}

/** How far the pen moves before the third glyph: `8.89 0 Td` moves it on by 8.89. */
function advanceOfSpaces(title: Content, { from, glyphs }: Sequence): number {
  const [, space, first] = glyphs
  if (first?.operator === space?.operator) throw new Error('a running head begins within a string')
  const count = (first?.operator ?? from) - from
  return Array.from({ length: count }, (_, index) => from + index)
    .filter((operator) => nameAt(title, operator) === 'Td')
    .reduce((sum, operator) => sum + Number.parseFloat(sourceAt(title, operator)), 0)
}
