import type { Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { type Entry, headingEntriesOf } from './entries.ts'
import { PAGE_LINES, pagesOf } from './extent.ts'
import { listingsOf } from './listings.ts'

/** The contents as they are printed: as many levels of headings as the front matter says, or as have room. */
export function entriesOf(publication: Publication): readonly Entry[] {
  const known = made.get(publication) ?? chooseEntries(publication)
  made.set(publication, known)
  return known
}

/** Every line of the contents and of the lists after them, in order. */
export const listedOf = (publication: Publication): readonly Pick<Entry, 'id' | 'words'>[] => [
  ...entriesOf(publication),
  ...listingsOf(publication).flatMap(({ entries }) => entries),
]

/** A publication of which a single line would be listed has no contents: there is nothing to choose from. */
export const hasContents = (publication: Publication): boolean => listedOf(publication).length > 1

const made = new WeakMap<Publication, readonly Entry[]>()

function chooseEntries(publication: Publication): readonly Entry[] {
  const entries = headingEntriesOf(publication)
  const depth = publication.frontMatter.contents ?? toDepth(entries, publication)
  return upTo(depth, entries)
}

/** The most levels with which the contents fill no more than a twentieth of the pages, or one page; at least one. */
function toDepth(entries: readonly Entry[], publication: Publication): number {
  const room = Math.max(1, Math.floor(pagesOf(publication) / TWENTIETH))
  const fits = (depth: number): boolean => pagesFor(upTo(depth, entries)) <= room
  return DEPTHS.find(fits) ?? 1
}

const upTo = (depth: number, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry) => entry.depth < depth)

const TWENTIETH = 20
const DEPTHS = [6, 5, 4, 3, 2]

const pagesFor = (entries: readonly Entry[]): number => {
  const lines = entries.reduce((sum, entry) => sum + linesFor(entry), HEAD_LINES)
  return Math.ceil(lines / PAGE_LINES)
}

/** A line of the contents, broken, and the space above one of the highest level. */
const linesFor = ({ depth, words }: Entry): number =>
  Math.ceil(toPlainText(words).length / (LINE - depth * STEP)) + (depth === 0 ? 0.5 : 0)

/** What the heading of the contents takes, in lines; the characters of a line, and what each level takes of it. */
const HEAD_LINES = 6
const LINE = 58
const STEP = 3
