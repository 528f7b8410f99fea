import type { Publication } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { toRunningHead } from '../../../typesetting/running-head.ts'
import { HANGING, PAGE } from '../geometry.ts'
import { toPartId } from '../page/identifiers.ts'
import { toSingleSpaces } from '../page/spaces.ts'
import { sans, serif } from './voices.ts'

/**
 * The pages: A4, the type area 156 by 237 mm, its inner margin 24 and its outer 30 mm; the folio on every page but
 * the title page, the publication's title at the head of versos, the part's at the head of rectos.
 */
export function toPageRules(publication: Publication): string {
  const { language } = publication.frontMatter
  const [inner, outer] = [PAGE.inner - HANGING, PAGE.outer - HANGING]
  const folio = `@bottom-left{content:${toFolio(language)};${FOLIO}}`
  return [
    `@page{size:A4;margin:${PAGE.top}mm ${outer}mm ${PAGE.foot}mm ${PAGE.inner}mm}`,
    `@page:left{margin-left:${PAGE.outer}mm;margin-right:${inner}mm}`,
    `@page front{${folio}}`,
    ...publication.parts.flatMap((part) => [
      `@page ${toPartId(part, publication)}:left{${folio}${toHead(headOf(publication.frontMatter))}}`,
      `@page ${toPartId(part, publication)}:right{${folio}${toHead(headOf(part))}}`,
    ]),
  ].join('\n')
}

/** Both stand at the axis, 16 mm from the type area's edge, in 12 point: clear print's least. */
const FOLIO = `font:12pt/15pt ${sans};padding:5mm 0 0 16mm;vertical-align:top;text-align:left;width:100%`
const HEAD = `font:italic 12pt/15pt ${serif};padding:0 0 11mm 16mm;vertical-align:bottom;text-align:left;width:100%`

const toHead = (words: string): string => `@top-left{content:${toCssString(words)};${HEAD}}`

/** What stands at the head of a publication's versos, and of a part's rectos: as much of its title as a line holds. */
export const headOf = ({ title }: { readonly title: string }): string =>
  toRunningHead(toSingleSpaces(title), (head) => head.length <= LINE)

/** So many letters of twelve point have room in the line of a running head, 140 mm. */
const LINE = 70

const toFolio = (language: string): string =>
  furnish(language, 'folio', { page: '<page>', pages: '<pages>' })
    .split(/(<page>|<pages>)/)
    .map((piece) => COUNTERS[piece] ?? toCssString(piece))
    .join(' ')

const COUNTERS: Readonly<Record<string, string>> = {
  '<page>': 'counter(page)',
  '<pages>': 'counter(pages)',
}

/** A string of a style sheet; no character of it can end the string or the element (CSS Syntax 3, 4.3.7). */
const toCssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
