import { changesHeading } from '../../../proof/expectations/print/changes.ts'
import { type HeadedSection, headedSections } from '../../../proof/expectations/print/heads.ts'
import { say } from '../../../proof/expectations/say.ts'
import { titleForms } from '../../../proof/expectations/title-forms.ts'
import { sectionAfterText } from '../../../proof/pdf/divisions.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import { textHeadingsOf } from '../../../publication/headings.ts'
import type { Publication } from '../../../publication/tree.ts'
import { isLongPart } from '../layouts/extent.ts'
import { hasRoomAbove, nearTop, typeAreaOf } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { blanksIn } from './blanks.ts'
import { HEADINGS } from './headings.ts'
import { listedHeadingsOf } from './listed-sections.ts'
import { partsByPage } from './parts.ts'
import { FLAW, type Rule } from './rule.ts'
import { toBare, toPlain } from './words.ts'
import { artifactsIn } from './zones.ts'

/**
 * At the head of the text's even pages is the publication's title, of its odd ones that of the section that they begin
 * in; of the contents' too, from their second page on, and of the changes since publication; nothing on the pages before, and on blank ones.
 */
export const checkRunningHeads: Rule = function* (proof, publication, layout) {
  const parts = partsByPage(proof, publication)
  const odd = new Map([
    ...laterContents(proof, publication, layout),
    ...sectionHeads(proof, publication, layout),
    ...changesHeads(proof, publication, layout),
  ])
  const blanks = blanksIn(proof, layout)
  const heads = artifactsIn(proof, 'head', layout)
  for (let page = 1; page <= proof.pages; page += 1) {
    const isHeaded = !blanks.has(page) && (parts.has(page) || odd.has(page))
    const own =
      page % 2 === 0 ? headFor(publication.frontMatter.title, layout) : (odd.get(page) ?? '')
    const head = isHeaded ? own : ''
    const found = heads.get(page) ?? ''
    if (toBare(found) !== toBare(head))
      yield {
        reason: `Page ${page} has the running head “${toPlain(found)}”, not “${toPlain(head)}”.`,
        ...FLAW,
      }
  }
}

/** The pages of the contents but for the first, and what stands at the head of the odd ones. */
function laterContents(
  proof: PdfProof,
  { frontMatter }: Publication,
  layout: Layout,
): readonly (readonly [number, string])[] {
  const shown = elementsOf(proof.tags, 'TOC').flatMap((list) => shownIn(list, proof))
  const [, ...later] = [...new Set(shown.map(({ page }) => page))].sort((one, two) => one - two)
  const head = headFor(say(frontMatter.language, 'contents'), layout)
  return later.map((page) => [page, head])
}

/** The pages that say what was changed since publication, and what stands at the head of the odd ones. */
function changesHeads(
  proof: PdfProof,
  publication: Publication,
  layout: Layout,
): readonly (readonly [number, string])[] {
  const section = sectionAfterText(proof)
  const pages = new Set((section ? shownIn(section, proof) : []).map(({ page }) => page))
  const head = headFor(changesHeading(publication) ?? '', layout)
  return [...pages].map((page) => [page, head])
}

/** What stands at the head of each page of the text, if it is an odd one. */
function sectionHeads(
  proof: PdfProof,
  publication: Publication,
  layout: Layout,
): ReadonlyMap<number, string> {
  const pages = partsByPage(proof, publication)
  const places = placesOf(proof, publication, layout)
  const expected = headedSections(publication, (part) => isLongPart(part, layout))
  const sections = Map.groupBy(expected, ({ part }) => part)
  const heads = new Map<number, string>()
  for (const [page, part] of pages) {
    const [own, ...others] = sections.get(part) ?? []
    const begun = others.filter((section) => hasBegun(places.get(section.heading), page))
    heads.set(page, headFor((begun.at(-1) ?? own)?.title ?? '', layout))
  }
  return heads
}

/** As much of a title as has room at the head of a page. */
const headFor = (title: string, layout: Layout): string =>
  titleForms(title).find((form) => hasRoomAbove(form, layout)) ?? ''

/** Where a heading stands: its page, and whether nothing of the text stands above it there. */
interface Place {
  readonly page: number
  readonly isFirst: boolean
}

const hasBegun = (place: Place | undefined, page: number): boolean =>
  place !== undefined && (place.page < page || (place.page === page && place.isFirst))

/** Where the headings of the text stand; those that tables are set as are none of it. */
function placesOf(
  proof: PdfProof,
  publication: Publication,
  layout: Layout,
): ReadonlyMap<HeadedSection['heading'], Place> {
  const highest: number[] = []
  for (const { page, y, isArtifact, text } of proof.shown)
    if (!isArtifact && y > (highest[page] ?? 0) && text.trim() !== '') highest[page] = y
  const ofTables = listedHeadingsOf(proof)
  const elements = elementsOf(proof.tags, 'Art')
    .flatMap(headingsIn)
    .filter((heading) => !ofTables.has(heading))
  return new Map(
    textHeadingsOf(publication).flatMap((heading, index) => {
      const [first] = elements[index] ? shownIn(elements[index], proof) : []
      if (!first) return []
      const { top } = typeAreaOf(layout, first.page, proof.isTurned(first.page))
      const isHighest = first.y >= (highest[first.page] ?? 0) - TOLERANCE
      const isFirst = isHighest && first.y >= top - layout.titles.large[1] - nearTop(layout)
      return [[heading, { page: first.page, isFirst }] as const]
    }),
  )
}

/** Points by which the first line of a heading may stand below another sign of it. */
const TOLERANCE = 2

const headingsIn = (article: Element): readonly Element[] =>
  elementsOf(article.children, ...HEADINGS)
