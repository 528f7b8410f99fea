import { type Block, blocksIn } from '../../../proof/pdf/blocks.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Fault, Rule } from './rule.ts'
import { tablesOf } from './tables.ts'
import { byPage, plainOf } from './words.ts'

/**
 * Nothing is parted from what it belongs to: no heading or caption ends a page, no line stands alone on one, no label
 * stands elsewhere than its note.
 */
export const checkStranded: Rule = function* (proof) {
  for (const article of elementsOf(proof.tags, 'Art')) {
    const blocks = blocksIn(article, proof).filter(({ words }) => words.length > 0)
    yield* checkLastBlocks(blocks, proof)
    for (const block of blocks) yield* checkLines(block)
    for (const note of elementsOf([article], 'Note')) yield* checkLabel(note, proof)
  }
}

/** Points by which the label of a note may stand higher or lower than its first line: nothing but what is rounded. */
const TOLERANCE = 1

function* checkLabel({ children }: Element, proof: PdfProof): Generator<Fault> {
  const [label, text] = [children.slice(0, 1), children.slice(1)].map((tags) =>
    tags.flatMap((tag) => shownIn(tag, proof)).filter((shown) => shown.text.trim()),
  )
  const [own, first] = [label?.[0], text?.[0]]
  if (!label || !own || !first) return
  if (own.page === first.page && Math.abs(own.y - first.y) <= TOLERANCE) return
  yield {
    reason: `“${plainOf(label)}” on page ${own.page} does not stand beside the first line of its note, on page ${first.page}.`,
    hint: HINT,
  }
}

function* checkLastBlocks(blocks: readonly Block[], proof: PdfProof): Generator<Fault> {
  const heads = new Set(tablesOf(proof).flatMap(({ caption, head }) => [...caption, ...head]))
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (!next || !belongsToNext(block.element, heads) || pageOf(next) === pageOf(block)) continue
    yield {
      reason: `“${plainOf(block.words)}” stands last on page ${pageOf(block)}, parted from what follows.`,
      hint: HINT,
    }
  }
}

const belongsToNext = (element: Element, heads: ReadonlySet<Element>): boolean =>
  /^H[1-6]$/.test(element.type) || heads.has(element)

const pageOf = ({ words }: Block): number | undefined => words[0]?.page

/** A paragraph or item that goes on over a page has two lines at least on each side. */
function* checkLines({ element, words }: Block): Generator<Fault> {
  const pages = byPage(words)
  if (pages.size < 2 || !PARTED.has(element.type)) return
  for (const [page, shown] of pages) {
    const lines = new Set(shown.filter(({ text }) => text.trim()).map(({ y }) => Math.round(y)))
    if (lines.size !== 1) continue
    yield { reason: `A line stands alone on page ${page}: “${plainOf(shown)}”.`, hint: HINT }
  }
}

const PARTED = new Set(['P', 'LI', 'LBody'])

const HINT = 'report it: the page must be broken elsewhere'
