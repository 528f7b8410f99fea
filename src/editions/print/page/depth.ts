import { remember } from '../../../publication/remember.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { pagesOf } from '../layouts/extent.ts'
import { charactersOf, linesOfPage, stepOf } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { changesEntriesOf, type Entry, headingEntriesOf } from './entries.ts'
import { type Listing, makeListings } from './listings.ts'

/** The contents as they are printed: levels of headings, and lists of tables, figures and boxes after them. */
export interface Contents {
  readonly entries: readonly Entry[]
  readonly listings: readonly Listing[]
}

/** As many levels of headings as the front matter says, or as have room; and the lists that have. */
export const contentsOf = (publication: Publication, layout: Layout): Contents =>
  contentsByLayout(publication)(layout)

const contentsByLayout = remember((publication: Publication) =>
  remember((layout: Layout) => chooseContents(publication, layout)),
)

/** Every line of the contents and of the lists after them, in order. */
function listedOf(
  publication: Publication,
  layout: Layout,
): readonly Pick<Entry, 'id' | 'words'>[] {
  const { entries, listings } = contentsOf(publication, layout)
  return [...entries, ...listings.flatMap((listing) => listing.entries)]
}

/** A publication of which a single line would be listed has no contents: there is nothing to choose from. */
export const hasContents = (publication: Publication, layout: Layout): boolean =>
  listedOf(publication, layout).length > 1

/**
 * By default the contents fill no more than a twentieth of the pages, or one page where that is more: headings of all
 * levels, or of as many as have room, of one at least; each list that has room in what is left, or on one page.
 */
function chooseContents(publication: Publication, layout: Layout): Contents {
  const pagesFor = makePagesFor(layout)
  const entries = [...headingEntriesOf(publication), ...changesEntriesOf(publication)]
  const listings = makeListings(publication)
  const { contents } = publication.frontMatter
  if (contents !== undefined) return { entries: upTo(contents, entries), listings }
  const room = Math.max(1, Math.floor(pagesOf(publication, layout) / TWENTIETH))
  const depth = DEPTHS.find((depth) => pagesFor(upTo(depth, entries)) <= room) ?? 1
  const chosen = upTo(depth, entries)
  return { entries: chosen, listings: fittingOf(listings, room - pagesFor(chosen), pagesFor) }
}

/** The lists that have room in so many pages, or on one page each. */
function fittingOf(
  listings: readonly Listing[],
  room: number,
  pagesFor: PagesFor,
): readonly Listing[] {
  const fitting: Listing[] = []
  let left = room
  for (const listing of listings) {
    const pages = pagesFor(listing.entries)
    if (pages > Math.max(1, left)) continue
    fitting.push(listing)
    left -= pages
  }
  return fitting
}

const upTo = (depth: number, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry) => entry.depth < depth)

const TWENTIETH = 20
const DEPTHS = [6, 5, 4, 3, 2]

/** How many pages lines of the contents fill. */
type PagesFor = (entries: readonly Line[]) => number

const makePagesFor =
  (layout: Layout): PagesFor =>
  (entries) => {
    const lines = entries.reduce((sum, entry) => sum + linesFor(entry, layout), HEAD_LINES)
    return Math.ceil(lines / linesOfPage(layout))
  }

/** A line of the contents, broken, and the space above one of the highest level. */
type Line = Pick<Entry, 'words'> & Partial<Entry>

const linesFor = ({ depth = 0, words }: Line, layout: Layout): number => {
  const line = charactersOf(layout) - RAG - depth * stepOf(layout, 'level')
  return Math.ceil(toPlainText(words).length / line) + (depth === 0 ? 0.5 : 0)
}

/** What the heading of the contents takes, in lines; and what a line leaves empty at its end, in characters. */
const HEAD_LINES = 6
const RAG = 2
