import { type Block, blocksIn } from '../../../proof/pdf/blocks.ts'
import { elementsInText } from '../../../proof/pdf/divisions.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, kidsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import type { Layout } from '../layouts/layout.ts'
import { type Contents, contentsOf, hasContents } from '../page/depth.ts'
import type { Entry } from '../page/entries.ts'
import type { Listing } from '../page/listings.ts'
import { levelsOf, nest } from '../page/nest.ts'
import { boxElementsOf, firstBlockOf } from './boxes.ts'
import { listedCaptionsOf, listedHeadingsOf } from './listed-sections.ts'
import { FLAW, type Rule } from './rule.ts'
import { plainOf, toPlain } from './words.ts'

/**
 * Each line of the contents has the page on which its section, heading, table, figure or box stands, and its words; it
 * stands in the tags in the line that it is set in from.
 */
export const checkContents: Rule = function* (proof, publication, layout) {
  const found = elementsOf(proof.tags, 'TOCI').map((item) => ownWordsOf(item, proof))
  const expected = hasContents(publication, layout) ? linesOf(proof, publication, layout) : []
  if (found.length !== expected.length)
    yield {
      reason: `The contents have ${found.length} lines, not ${expected.length}.`,
      ...FLAW,
    }
  for (const [index, line] of expected.entries()) {
    if (found[index] !== undefined && found[index] !== line)
      yield { reason: `The contents say “${found[index]}”, not “${line}”.`, ...FLAW }
  }
  const levels = expected.length > 0 ? levelsIn(contentsOf(publication, layout)) : []
  const at = listedLevelsOf(proof).findIndex((level, index) => level !== levels[index])
  if (at >= 0 && found.length === expected.length)
    yield {
      reason: `The contents have “${found[at]}” at another level than it is set at.`,
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

const levelsIn = ({ entries, listings }: Contents): readonly number[] =>
  [entries, ...listings.map((listing) => listing.entries)].flatMap((lines) =>
    levelsOf(nest<Line>(lines)),
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

/** What the contents must say, from where the text's blocks stand. */
function linesOf(proof: PdfProof, publication: Publication, layout: Layout): readonly string[] {
  const places = placesIn(proof)
  const contents = contentsOf(publication, layout)
  const listings = contents.listings.map(({ type, entries }) =>
    toLines(
      entries,
      places.filter(({ kind }) => kind === type),
    ),
  )
  const headings = places.filter(({ kind }) => kind === 'heading' || kind === 'section')
  return [...toLines(contents.entries, headings), ...listings.flat()]
}

/** Each entry with the page of the first place that has its words, after that of the entry before. */
function toLines(entries: readonly Line[], places: readonly Place[]): readonly string[] {
  let from = 0
  return entries.map(({ kind, words }) => {
    const text = toPlain(toPlainText(words))
    const isSection = kind === 'section'
    let at = from
    while (at < places.length && !isPlace(places[at], text, isSection)) at += 1
    from = at < places.length ? at + 1 : from
    return `${places[at]?.page ?? 'no page'} ${text}`
  })
}

const isPlace = (place: Place | undefined, text: string, isSection: boolean): boolean =>
  place?.words === text && (place.kind === 'section') === isSection

type Line = Pick<Entry, 'words'> & Partial<Entry>

/** What a line of the contents may lead to. */
interface Place {
  readonly kind: 'section' | 'heading' | Listing['type']
  readonly words: string
  readonly page: number | undefined
}

/**
 * Headings, but for those that tables are set as; the lines that name sections, captions of tables and of figures, and
 * titles of boxes.
 */
function placesIn(proof: PdfProof): readonly Place[] {
  const articles = elementsOf(proof.tags, 'Art')
  const first = (element: Element, kind: Place['kind']): readonly Place[] =>
    toPlaces([firstBlockOf(element, proof) ?? []].flat(), () => kind)
  const captions = (around: 'Table' | 'Sect', kind: 'table' | 'figure'): readonly Place[] =>
    elementsInText(proof, around)
      .flatMap((element) => kidsOf(element).filter(({ type }) => type === 'Caption'))
      .flatMap((caption) => first(caption, kind))
  const ofTables = listedHeadingsOf(proof)
  const own = (article: Element): readonly Block[] =>
    blocksIn(article, proof).filter(({ element }) => !ofTables.has(element))
  return [
    ...articles.flatMap((article) => toPlaces(own(article), toHeadingKind)),
    ...captions('Table', 'table'),
    ...listedCaptionsOf(proof).flatMap((caption) => first(caption, 'table')),
    ...captions('Sect', 'figure'),
    ...boxElementsOf(proof).flatMap((box) => first(box, 'box')),
  ]
}

const toPlaces = (
  blocks: readonly Block[],
  toKind: (block: Block, index: number) => Place['kind'] | undefined,
): readonly Place[] =>
  blocks.flatMap((block, index) => {
    const kind = toKind(block, index)
    return kind ? [{ kind, words: plainOf(block.words), page: block.words[0]?.page }] : []
  })

function toHeadingKind({ element }: Block, index: number): 'section' | 'heading' | undefined {
  if (/^H[1-6]$/.test(element.type)) return 'heading'
  return index === 0 ? 'section' : undefined
}
