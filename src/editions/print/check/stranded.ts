import { type Block, blocksIn } from '../../../proof/pdf/blocks.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, textOf, wordsIn } from '../../../proof/pdf/texts.ts'
import { toWords } from '../../../publication/words.ts'
import { type Fault, FLAW, type Rule } from './rule.ts'
import { placeOfWord } from './sources.ts'
import { tablesOf } from './tables.ts'
import { byPage, plainOf } from './words.ts'

/**
 * Nothing is parted from what it belongs to: no heading or caption ends a page, no line stands alone on one, no label
 * stands elsewhere than its note.
 */
export const checkStranded: Rule = function* (proof, publication) {
  const heads = new Set(
    tablesOf(proof, publication).flatMap(({ caption, head }) => [...caption, ...head]),
  )
  for (const [index, article] of [...elementsOf(proof.tags, 'Art')].entries()) {
    const part = publication.parts[index]
    if (!part) continue
    const blocks = blocksIn(article, proof).filter(({ words }) => words.length > 0)
    let words = 0
    for (const [at, block] of blocks.entries()) {
      const reasons = [...lastFaults(block, blocks[at + 1], heads), ...lineFaults(block)]
      for (const reason of reasons) yield { reason, ...FLAW, ...placeOfWord(part, words) }
      words += toWords(textOf(block.words)).length
    }
    for (const note of elementsOf([article], 'Note')) yield* checkLabel(note, proof)
  }
}

/** Points by which the label of a note may stand higher or lower than its first line: nothing but what is rounded. */
const TOLERANCE = 1

function* checkLabel({ children }: Element, proof: PdfProof): Generator<Fault> {
  const [label, text] = [children.slice(0, 1), children.slice(1)].map((tags) =>
    tags.flatMap((tag) => wordsIn(tag, proof)).filter((shown) => shown.text.trim()),
  )
  const [own, first] = [label?.[0], text?.[0]]
  if (!label || !own || !first) return
  if (own.page === first.page && Math.abs(own.y - first.y) <= TOLERANCE) return
  yield {
    reason: `“${plainOf(label)}” on page ${own.page} does not stand beside the first line of its note, on page ${first.page}.`,
    ...FLAW,
  }
}

function* lastFaults(
  block: Block,
  next: Block | undefined,
  heads: ReadonlySet<Element>,
): Generator<string> {
  if (!next || !belongsToNext(block.element, heads) || pageOf(next) === pageOf(block)) return
  yield `“${plainOf(block.words)}” stands last on page ${pageOf(block)}, parted from what follows.`
}

const belongsToNext = (element: Element, heads: ReadonlySet<Element>): boolean =>
  /^H[1-6]$/.test(element.type) || heads.has(element)

const pageOf = ({ words }: Block): number | undefined => words[0]?.page

/** A paragraph or item that goes on over a page has two lines at least on each side. */
function* lineFaults({ element, words }: Block): Generator<string> {
  const pages = byPage(words)
  if (pages.size < 2 || !PARTED.has(element.type)) return
  for (const [page, shown] of pages) {
    const lines = new Set(shown.filter(({ text }) => text.trim()).map(({ y }) => Math.round(y)))
    if (lines.size !== 1) continue
    yield `A line stands alone on page ${page}: “${plainOf(shown)}”.`
  }
}

const PARTED = new Set(['P', 'LI', 'LBody'])
