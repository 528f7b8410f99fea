import {
  type ContentsLine,
  contentsForms,
  LISTS,
} from '../../../proof/expectations/print/contents.ts'
import { say } from '../../../proof/expectations/say.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, kidsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Publication } from '../../../publication/tree.ts'
import { linesOfPage } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { type Place, placesIn } from './contents-places.ts'
import { frontOf } from './front.ts'
import { type Fault, FLAW, type Rule } from './rule.ts'
import { plainOf, toPlain } from './words.ts'

/**
 * Each line of the contents has the page on which its section, heading, table, figure or box stands, and its words; it
 * stands in the tags in the line that it is set in from.
 */
export const checkContents: Rule = function* (proof, publication, layout) {
  const found = elementsOf(proof.tags, 'TOCI').map((item) => ownWordsOf(item, proof))
  const lines = formOf(found, publication, layout)
  const expected = withPages(lines, placesIn(proof))
  if (found.length !== expected.length)
    yield {
      reason: `The contents have ${found.length} lines, not ${expected.length}.`,
      ...FLAW,
    }
  for (const [index, line] of expected.entries()) {
    if (found[index] !== undefined && found[index] !== line)
      yield { reason: `The contents say “${found[index]}”, not “${line}”.`, ...FLAW }
  }
  const levels = levelsOf(lines)
  const at = listedLevelsOf(proof).findIndex((level, index) => level !== levels[index])
  if (at >= 0 && found.length === expected.length)
    yield {
      reason: `The contents have “${found[at]}” at another level than it is set at.`,
      ...FLAW,
    }
  yield* headingFaults(proof, publication, lines)
}

/**
 * The form of the contents that they are nearest to, of all that they may have. There are none where they would have a single
 * line, unless what they would have besides has room on a page.
 */
function formOf(
  found: readonly string[],
  publication: Publication,
  layout: Layout,
): readonly ContentsLine[] {
  const forms = contentsForms(publication).filter(({ length }) => length > 1)
  const isOnPage = forms.some(({ length }) => length < linesOfPage(layout))
  if (found.length === 0 && !isOnPage) return []
  const texts = new Set(found.map((line) => line.replace(/^\d+ /, '')))
  const distance = (form: readonly ContentsLine[]): number => {
    const own = new Set(form.map(({ words }) => words))
    const lacking = [...own].filter((words) => !texts.has(words))
    const surplus = [...texts].filter((words) => !own.has(words))
    return lacking.length + surplus.length + Math.abs(form.length - found.length)
  }
  const [nearest] = forms
    .map((form) => ({ form, distance: distance(form) }))
    .toSorted((one, other) => one.distance - other.distance)
  return nearest?.form ?? []
}

/** The level at which each line stands in the tags, from 1: a line that is set in further than the one before stands below it. */
function levelsOf(lines: readonly ContentsLine[]): readonly number[] {
  let above: readonly ContentsLine[] = []
  return lines.map((line, index) => {
    const isOfNext = isList(line) && line.kind !== lines[index - 1]?.kind
    above = isOfNext ? [] : above.filter(({ depth }) => depth < line.depth)
    above = [...above, line]
    return above.length
  })
}

const isList = ({ kind }: ContentsLine): boolean => LISTS.some((one) => one === kind)

const LIST_HEADINGS = {
  table: 'contentsTables',
  figure: 'contentsFigures',
  box: 'contentsBoxes',
} as const

/** Over the contents, over the numbers of pages, and over each list stands what it is. */
function* headingFaults(
  proof: PdfProof,
  { frontMatter }: Publication,
  lines: readonly ContentsLine[],
): Generator<Fault> {
  if (lines.length === 0) return
  const { language } = frontMatter
  const lists = LISTS.filter((kind) => lines.some((line) => line.kind === kind))
  const kinds = ['contents', 'contentsPage', ...lists.map((kind) => LIST_HEADINGS[kind])] as const
  const wanted = kinds.map((kind) => toPlain(say(language, kind)))
  const found = frontOf(proof)
    .slice(-wanted.length)
    .map(({ words }) => words)
  if (found.join('|') === wanted.join('|')) return
  yield {
    reason: `The contents are headed “${found.join('”, “')}”, not “${wanted.join('”, “')}”.`,
    ...FLAW,
  }
}

/** The words of a line, without those of the lines below it. */
const ownWordsOf = (item: Element, proof: PdfProof): string =>
  plainOf(
    kidsOf(item)
      .filter(({ type }) => type !== 'TOC')
      .flatMap((kid) => shownIn(kid, proof)),
  )

/** In how many lists each line of the contents stands. */
const listedLevelsOf = ({ tags }: PdfProof): readonly number[] => {
  const levels: number[] = []
  const walk = (around: readonly Tag[], level: number): void => {
    for (const tag of around) {
      if (tag.kind !== 'element') continue
      if (tag.type === 'TOCI') levels.push(level)
      walk(tag.children, tag.type === 'TOC' ? level + 1 : level)
    }
  }
  walk(tags, 0)
  return levels
}

/** Each line with the page of the first place of its kind that has its words, after that of the line before. */
function withPages(lines: readonly ContentsLine[], places: readonly Place[]): readonly string[] {
  const byList = Map.groupBy(lines, (line) => (isList(line) ? line.kind : 'heading'))
  return [...byList].flatMap(([list, own]) =>
    toLines(
      own,
      places.filter(({ kind }) => (kind === 'section' ? 'heading' : kind) === list),
    ),
  )
}

/** Lines of one list. */
function toLines(lines: readonly ContentsLine[], places: readonly Place[]): readonly string[] {
  let from = 0
  return lines.map(({ kind, words: text }) => {
    const isSection = kind === 'section'
    let at = from
    while (at < places.length && !isPlace(places[at], text, isSection)) at += 1
    from = at < places.length ? at + 1 : from
    return `${places[at]?.page ?? 'no page'} ${text}`
  })
}

const isPlace = (place: Place | undefined, text: string, isSection: boolean): boolean =>
  place?.words === text && (place.kind === 'section') === isSection
