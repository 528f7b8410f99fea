import { isSaidFirst } from '../../../../publication/front-matter.ts'
import { furnitureOf } from '../../../../wording/index.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { expectCitations } from './cite.ts'
import { expectContents, expectOnward, expectWayToContents } from './contents.ts'
import { expectColophon, expectMasthead, expectSkip } from './frame.ts'
import { expectCiteHead, expectHead } from './head.ts'
import { expectMoved } from './moved.ts'
import {
  expectAbout,
  expectBanner,
  expectFirst,
  expectOpening,
  expectStatus,
  expectTitle,
  expectUp,
} from './opening.ts'
import { expectOthers } from './other-publications.ts'
import { expectParts } from './parts.ts'
import { expectSection, expectSections } from './sections.ts'
import { inText, languageOf, type WholePage } from './setting.ts'
import { expectSummary } from './summary.ts'
import { expectTimelines } from './timeline.ts'
import { expectCiteTools, expectReadingTools } from './tools.ts'
import { expectDated, expectVersions } from './versions.ts'

/** A whole page round `text`: the elements that hold the words of its part, which are proved apart. */
export function expectPage(page: WholePage, text: readonly ExpectedElement[]): ExpectedElement {
  const places = text.map(({ tag, attributes }) => element(tag, attributes))
  return expectFrame(page, expectHead(page), expectMain(page, places))
}

/** The page of a publication that holds its citations. */
export const expectCitePage = (page: WholePage): ExpectedElement =>
  expectFrame(page, expectCiteHead(page), [expectCitations(page, expectCiteTools(page))])

const expectFrame = (
  page: WholePage,
  head: ExpectedElement,
  main: readonly ExpectedNode[],
): ExpectedElement =>
  element('html', { lang: languageOf(page) }, [
    head,
    element('body', {}, [
      expectSkip(page),
      expectMasthead(page),
      element('main', { id: '_main', tabindex: '-1' }, main),
      expectColophon(page),
    ]),
  ])

function expectMain(page: WholePage, text: readonly ExpectedElement[]): readonly ExpectedNode[] {
  if (page.part?.name) return [expectPart(page, text), ...expectVersions(page)]
  const { parts } = page.publication
  const isWhole = page.part !== undefined && parts.length === 1
  const top = isWhole ? [expectWhole(page, text)] : expectLanding(page, text)
  return [...top, ...expectVersions(page), ...expectSections(page)]
}

/**
 * The page of a part: the way up, the title, its standing in a word, the text, its standing and our summary, the way on, the
 * contents; that it is superseded, withdrawn or a draft is said in full before all else.
 */
function expectPart(page: WholePage, text: readonly ExpectedElement[]): ExpectedElement {
  const [opening, own] = divide(text)
  const past = isSaidFirst(page.publication.frontMatter)
  const title = opening ?? element('header', { class: 'opening' }, [expectTitle(page)])
  return element('div', { class: 'reading' }, [
    ...expectFirst(page),
    expectUp(page),
    title,
    ...expectDated(page),
    ...(past ? [] : expectStatus(page)),
    ...expectOthers(page),
    ...around([...own, ...(past ? [] : expectBanner(page)), ...expectSummary(page)], page),
  ])
}

/** A publication of one file: its opening, unless its text has it, and all of its text. */
function expectWhole(page: WholePage, text: readonly ExpectedElement[]): ExpectedElement {
  const [opening, own] = divide(text)
  return element('div', { class: 'reading' }, [
    ...expectFirst(page),
    opening ?? expectOpening(page),
    ...expectDated(page),
    ...expectAbout(page),
    ...expectSummary(page),
    ...around(own, page),
  ])
}

/** The page of a publication of several parts, with the text of its own file, if it has one, above the contents. */
function expectLanding(
  page: WholePage,
  text: readonly ExpectedElement[],
): readonly ExpectedElement[] {
  const [title = expectOpening(page), own] = divide(text)
  const timelines = page.part ? expectTimelines(page, page.part) : []
  const tools = page.part ? expectReadingTools(page, page.part) : []
  const opening = [
    ...expectFirst(page),
    title,
    ...expectDated(page),
    ...expectAbout(page),
    ...expectSummary(page),
    ...own,
    ...timelines,
    ...expectMoved(page, page.part),
    ...tools,
  ]
  const parts = element('div', inText(page), [expectParts(page)])
  const heading = furnitureOf(languageOf(page), 'contents')
  return [
    element('div', { class: 'reading' }, opening),
    expectSection('_contents', heading, [parts], page),
  ]
}

/** The opening of a text, where it has one of its own, and the text. */
function divide(
  text: readonly ExpectedElement[],
): readonly [opening: ExpectedElement | undefined, own: readonly ExpectedElement[]] {
  const [first, ...others] = text
  return others.length > 0 ? [first, others] : [undefined, text]
}

/** The contents stand after a text; before it is the way to them. */
function around(text: readonly ExpectedElement[], page: WholePage): readonly ExpectedElement[] {
  const { part } = page
  if (!part) return text
  return [
    expectWayToContents(page),
    ...text,
    ...expectTimelines(page, part),
    ...expectMoved(page, part),
    ...expectReadingTools(page, part),
    expectOnward(page, part),
    expectContents(page, part),
  ]
}
