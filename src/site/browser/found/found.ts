import { decode } from '../decode.ts'

/**
 * Marks, in the passage that the address leads to and there alone, the words that a search has found: `?hl=early#p7.2`.
 * A text fragment would not do, for it leads to the first place on the page that has the words (measured in Chromium).
 */
function markFound(): void {
  const marks = new URLSearchParams(location.search).getAll('hl').slice(0, MOST)
  CSS.highlights.delete(NAME)
  const target = document.getElementById(decode(location.hash.slice(1)))
  if (!target || marks.length === 0) return
  const ranges = marks.flatMap((mark) => findRanges(mark, target))
  CSS.highlights.set(NAME, new Highlight(...ranges))
}

/** More marks than a link of ours has are passed over. */
const MOST = 8

/** The name by which the style sheet has its colours. */
const NAME = 'found'

/** Where words stand in a passage, as whole words within one block or cell of it. */
function findRanges(mark: string, target: Element): readonly Range[] {
  const blocks = Map.groupBy(ownTextsIn(target), ({ parentElement }) =>
    parentElement?.closest(BLOCKS),
  )
  return [...blocks.values()].flatMap((texts) => findIn(texts, mark))
}

const BLOCKS =
  'p, li, dt, dd, th, td, caption, figcaption, h1, h2, h3, h4, h5, h6, address, pre, div'

/** Where words stand in the texts of a block; a space between them may be any. */
function findIn(texts: readonly Text[], mark: string): readonly Range[] {
  const all = texts.map(({ data }) => data).join('')
  const words = mark.split(/\s+/u).filter(Boolean).map(escapeRegExp)
  if (words.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
  return [...all.matchAll(pattern)].map(({ index, 0: found }) =>
    toRange(texts, index, index + found.length),
  )
}

const escapeRegExp = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&')

/** The texts of the publication: nothing that pages have added, nor numbers. */
function ownTextsIn(target: Element): readonly Text[] {
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('[data-added], .number'))
      texts.push(node)
  return texts
}

/** A stretch of several texts, counted over them all. */
function toRange(texts: readonly Text[], start: number, end: number): Range {
  const range = new Range()
  let before = 0
  for (const text of texts) {
    const after = before + text.length
    if (before <= start && start < after) range.setStart(text, start - before)
    if (before < end && end <= after) range.setEnd(text, end - before)
    before = after
  }
  return range
}

if (CSS.highlights) {
  markFound()
  addEventListener('hashchange', markFound)
}
