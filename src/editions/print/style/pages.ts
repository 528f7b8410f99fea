import type { Part, Publication } from '../../../publication/tree.ts'
import { toFolio } from '../../../typesetting/folio.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { HANGING, marginsOf } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { changesHeading } from '../page/changes-heading.ts'
import { headOf } from '../page/head.ts'
import { toPartId } from '../page/identifiers.ts'
import { headsOf } from '../page/sections.ts'
import { folioStyle, headStyle } from './furniture.ts'
import { toCssString } from './strings.ts'

/**
 * The pages, their margins mirrored; the folio on every page but the title page, the publication's title at the head of
 * versos, the part's at the head of rectos.
 */
export function toPageRules(publication: Publication, layout: Layout): string {
  const heads = headsOf(publication, layout)
  return [
    `@page{${toSize(layout, false)};${toMargins(layout, 1, false)}}`,
    `@page:left{${toMargins(layout, 2, false)}}`,
    `@page front{${toFolioRule(publication, layout)}}`,
    `@page front:first{@bottom-left{content:none}${toSpecimens(heads, layout)}}`,
    ...toContentsRules(publication, layout),
    ...toChangesRules(publication, layout),
    ...publication.parts.flatMap((part) => toPartRules(part, publication, layout)),
  ].join('\n')
}

/** The pages of a part, and those of its tables that are turned, where all stands at the edge of the type area. */
function toPartRules(part: Part, publication: Publication, layout: Layout): readonly string[] {
  const id = toPartId(part, publication)
  const folio = toFolioRule(publication, layout)
  const { title } = publication.frontMatter
  const [verso = '', recto = ''] = [{ title }, part].map((one) =>
    toHead(headOf(one, layout), layout),
  )
  return [
    `@page ${id}:left{${folio}${verso}}`,
    `@page ${id}:right{${folio}${recto}}`,
    `#${id} :is(.turned,.of-turned){page:${id}-turned}`,
    `@page ${id}-turned{${toSize(layout, true)};${toMargins(layout, 1, true)}}`,
    `@page ${id}-turned:left{${toMargins(layout, 2, true)};${folio}${verso}}`,
    `@page ${id}-turned:right{${folio}${recto}}`,
  ]
}

/**
 * The pages of the contents, which have a head from the second on: a counter of these pages is shown as nothing at 1,
 * and as the head ever after.
 */
function toContentsRules(publication: Publication, layout: Layout): readonly string[] {
  const { title, language } = publication.frontMatter
  const sides = { left: headOf({ title }, layout), right: furnish(language, 'contents') }
  const folio = toFolioRule(publication, layout)
  return Object.entries(sides).flatMap(([side, head]) => [
    `@counter-style head-${side}{system:cyclic;symbols:${toCssString(head)}}`,
    `@counter-style later-${side}{system:fixed;symbols:"";fallback:head-${side}}`,
    `@page contents:${side}{counter-increment:contents;${folio}@top-left{content:counter(contents,later-${side});${headStyle(layout)}}}`,
  ])
}

/** The pages of what was changed since the publication was published, which go on after the text. */
function toChangesRules(publication: Publication, layout: Layout): readonly string[] {
  const heading = changesHeading(publication)
  if (heading === undefined) return []
  const { title } = publication.frontMatter
  const folio = toFolioRule(publication, layout)
  const [verso = '', recto = ''] = [title, heading].map((one) =>
    toHead(headOf({ title: one }, layout), layout),
  )
  return [`@page changes:left{${folio}${verso}}`, `@page changes:right{${folio}${recto}}`]
}

function toSize({ page: { width, height } }: Layout, isTurned: boolean): string {
  const [across, down] = isTurned ? [height, width] : [width, height]
  return `size:${across}mm ${down}mm`
}

/** The margins of a page as the press has them; of what hangs at the right of a line, see HANGING. */
function toMargins(layout: Layout, page: number, isTurned: boolean): string {
  const { top, right, bottom, left } = marginsOf(layout, page, isTurned)
  return `margin:${top}mm ${right - HANGING}mm ${bottom}mm ${left}mm`
}

const toHead = (words: string, layout: Layout): string =>
  `@top-left{content:${toCssString(words)};${headStyle(layout)}}`

const toFolioRule = (publication: Publication, layout: Layout): string =>
  `@bottom-left{content:${toCounters(publication)};${folioStyle(layout)}}`

/**
 * What may stand at the head of odd pages, each on a line, all in one place on the title page: the finished file has it
 * where it belongs. Two spaces show where one begins.
 */
const toSpecimens = (heads: readonly string[], layout: Layout): string =>
  heads.length === 0
    ? ''
    : `@top-left{content:${toCssString(heads.map((head) => `  ${head}`).join('\n'))};${headStyle(layout)};line-height:0;white-space:pre}`

const toCounters = (publication: Publication): string =>
  toFolio(publication, { page: '<page>', pages: '<pages>' })
    .split(/(<page>|<pages>)/)
    .map((piece) => COUNTERS[piece] ?? toCssString(piece))
    .join(' ')

const COUNTERS: Readonly<Record<string, string>> = {
  '<page>': 'counter(page)',
  '<pages>': 'counter(pages)',
}
