import type { Content, Edits, Glyph } from '../content/content.ts'
import { byPage } from '../content/edit.ts'
import { type Showing, showOthers } from '../content/show.ts'
import type { Leaf } from '../tags/tag.ts'
import { type FigureOf, figuresOf, type WidthOf } from './figures.ts'
import type { FontMaps } from './fonts.ts'

/** A placeholder and the number that takes its place: to the right in contents, to the left after words. */
export interface Filling {
  readonly leaves: readonly Leaf[]
  readonly number: number
  readonly alignment: 'left' | 'right'
}

/**
 * Writes page numbers in the place of their placeholders. Throws where a figure has no glyph, where a number has more
 * figures than its placeholder, and where there is none.
 */
export function fillPageNumbers(
  contents: readonly Content[],
  fillings: readonly Filling[],
  maps: FontMaps,
  widthOf: WidthOf,
): Edits {
  const figureOf = figuresOf(contents, maps, widthOf)
  const showings = fillings.flatMap((filling) =>
    drawn(filling).flatMap(({ page, glyphs }) =>
      toShowings(glyphs, filling, maps, figureOf).map((showing) => ({ page, showing })),
    ),
  )
  const edits = [...Map.groupBy(showings, ({ page }) => page)].flatMap(([page, own]) => {
    const content = contents[page]
    if (!content) throw new Error(`there is no page ${page + 1}`)
    const changed = own.map(({ showing }) => showing)
    return showOthers(content, changed, widthOf).map((edit) => [page, edit] as const)
  })
  return byPage(contents.length, edits)
}

interface Drawn {
  readonly page: number
  readonly glyphs: readonly Glyph[]
}

function drawn({ leaves, number }: Filling): readonly Drawn[] {
  const found = leaves.flatMap(({ page, sequence }) =>
    sequence && sequence.glyphs.length > 0 ? [{ page, glyphs: sequence.glyphs }] : [],
  )
  if (found.length === 0) throw new Error(`no placeholder is printed for the page number ${number}`)
  return found
}

/** As many figures as a placeholder has. */
const PLACES = 4

function toShowings(
  glyphs: readonly Glyph[],
  { number, alignment }: Filling,
  maps: FontMaps,
  figureOf: FigureOf,
): readonly Showing[] {
  const places = glyphs.slice(0, PLACES)
  const isPlaceholder = places.length === PLACES && places.every((glyph) => isZero(glyph, maps))
  if (!isPlaceholder)
    throw new Error(`no placeholder stands where the page number ${number} belongs`)
  const figures = String(number)
  if (number < 1 || figures.length > PLACES) throw new Error(`no page has the number ${number}`)
  const set = alignment === 'right' ? figures.padStart(PLACES) : figures.padEnd(PLACES)
  return places.map((glyph, place) => {
    const figure = set[place] ?? ' '
    return [glyph, figure === ' ' ? '' : figureOf(figure, glyph)]
  })
}

const isZero = ({ font, code }: Glyph, maps: FontMaps): boolean => maps(font).get(code) === '0'
