import type { FrontMatter } from '../../../publication/front-matter.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { HANGING, marginsOf } from '../geometry.ts'
import { headOf } from '../page/head.ts'
import { toPartId } from '../page/identifiers.ts'
import { headsOf } from '../page/sections.ts'
import { sans, serif } from './voices.ts'

/**
 * The pages: A4, the type area 156 by 237 mm, its inner margin 24 and its outer 30 mm; the folio on every page but
 * the title page, the publication's title at the head of versos, the part's at the head of rectos.
 */
export function toPageRules(publication: Publication): string {
  const { language } = publication.frontMatter
  return [
    `@page{size:A4;${toMargins(1, false)}}`,
    `@page:left{${toMargins(2, false)}}`,
    `@page front{${toFolio(language)}}`,
    `@page front:first{@bottom-left{content:none}${toSpecimens(headsOf(publication))}}`,
    ...toContentsRules(publication.frontMatter),
    ...publication.parts.flatMap((part) =>
      toPartRules(toPartId(part, publication), part, publication.frontMatter),
    ),
  ].join('\n')
}

/** The pages of a part, and those of its tables that are turned, where all stands at the edge of the type area. */
function toPartRules(id: string, part: Part, { title, language }: FrontMatter): readonly string[] {
  const folio = toFolio(language)
  const [verso, recto] = [toHead(headOf({ title })), toHead(headOf(part))]
  return [
    `@page ${id}:left{${folio}${verso}}`,
    `@page ${id}:right{${folio}${recto}}`,
    `#${id} :is(.turned,.of-turned){page:${id}-turned}`,
    `@page ${id}-turned{size:A4 landscape;${toMargins(1, true)}}`,
    `@page ${id}-turned:left{${toMargins(2, true)};${folio}${verso}}`,
    `@page ${id}-turned:right{${folio}${recto}}`,
  ]
}

/**
 * The pages of the contents, which have a head from the second on: a counter of these pages is shown as nothing at 1,
 * and as the head ever after.
 */
function toContentsRules({ title, language }: FrontMatter): readonly string[] {
  const sides = { left: headOf({ title }), right: furnish(language, 'contents') }
  return Object.entries(sides).flatMap(([side, head]) => [
    `@counter-style head-${side}{system:cyclic;symbols:${toCssString(head)}}`,
    `@counter-style later-${side}{system:fixed;symbols:"";fallback:head-${side}}`,
    `@page contents:${side}{counter-increment:contents;${toFolio(language)}@top-left{content:counter(contents,later-${side});${HEAD}}}`,
  ])
}

/** The margins of a page as the press has them; of what hangs at the right of a line, see HANGING. */
function toMargins(page: number, isTurned: boolean): string {
  const { top, right, bottom, left } = marginsOf(page, isTurned)
  return `margin:${top}mm ${right - HANGING}mm ${bottom}mm ${left}mm`
}

/** Both stand at the axis, 16 mm from the type area's edge, in 12 point: clear print's least. */
const FOLIO = `font:12pt/15pt ${sans};padding:5mm 0 0 16mm;vertical-align:top;text-align:left;width:100%`
const HEAD = `font:italic 12pt/15pt ${serif};padding:0 0 11mm 16mm;vertical-align:bottom;text-align:left;width:100%`

const toHead = (words: string): string => `@top-left{content:${toCssString(words)};${HEAD}}`

const toFolio = (language: string): string =>
  `@bottom-left{content:${toCounters(language)};${FOLIO}}`

/**
 * What may stand at the head of odd pages, each on a line, all in one place on the title page: the finished file has it
 * where it belongs. Two spaces show where one begins.
 */
const toSpecimens = (heads: readonly string[]): string =>
  heads.length === 0
    ? ''
    : `@top-left{content:${toCssString(heads.map((head) => `  ${head}`).join('\n'))};${HEAD};line-height:0;white-space:pre}`

const toCounters = (language: string): string =>
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
