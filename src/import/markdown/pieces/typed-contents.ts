import { wordings } from '../../../wording/index.ts'
import * as kinds from '../kinds.ts'
import type { Ledger } from '../ledger.ts'
import { readText } from '../words/span.ts'
import type { FlowBlock, FlowParagraph } from './flow.ts'

/** So many lines make a list of contents under its name, and without it. */
const [NAMED, UNNAMED] = [2, 3]

/** Lines of contents that were typed by hand, with the numbers of pages, are told of once, and marked: no label is read in them. */
export function markTypedContents(
  flow: readonly FlowBlock[],
  ledger: Ledger,
): readonly FlowBlock[] {
  const headings = new Set(flow.flatMap((block) => (isHeading(block) ? [wordsOf(block)] : [])))
  const marked = new Set<FlowBlock>()
  for (let at = 0; at < flow.length; ) {
    const isNamed = isContentsName(flow[at - 1])
    const lines = linesFrom(flow, at)
    if (isNamed ? lines.length >= NAMED : lines.length >= UNNAMED && isLedOn(lines, headings)) {
      const [first] = lines
      if (first)
        ledger.tell(kinds.typedContents, { place: first.place, words: readText(first.words) })
      for (const line of lines) marked.add(line)
    }
    at += Math.max(1, lines.length)
  }
  if (marked.size === 0) return flow
  return flow.map((block) =>
    block.type === 'paragraph' && marked.has(block) ? { ...block, isContents: true } : block,
  )
}

/** `3` or `iv` at the end, after white space or leading dots. */
const PAGE = /(?:\s|\.{3,}|…)\s*(?:\d{1,4}|[ivxlc]{1,6})$/

const isLine = (block: FlowBlock | undefined): block is FlowParagraph =>
  block?.type === 'paragraph' &&
  block.role === 'text' &&
  /\p{L}/u.test(block.words.text) &&
  PAGE.test(block.words.text.trim())

/** The lines in a row from a place on. */
function linesFrom(flow: readonly FlowBlock[], start: number): readonly FlowParagraph[] {
  const lines: FlowParagraph[] = []
  for (let at = start, block = flow[at]; isLine(block); block = flow[++at]) lines.push(block)
  return lines
}

/** Dots lead to the numbers of all lines; or tabs do, and headings of the text say what most of them say. */
function isLedOn(lines: readonly FlowParagraph[], headings: ReadonlySet<string>): boolean {
  const texts = lines.map(({ words }) => words.text.trim())
  if (texts.every((text) => /(?:\.{3,}|…|(?:\. ){3,})\s*[\divxlc]+$/.test(text))) return true
  const known = lines.filter((line) => headings.has(wordsOf(line)))
  return texts.every((text) => /\t\S+$/.test(text)) && known.length * 2 > lines.length
}

const isHeading = (block: FlowBlock): block is FlowParagraph =>
  block.type === 'paragraph' && block.role === 'heading'

/** Words without the number before them and that of the page. */
const wordsOf = ({ words }: FlowParagraph): string =>
  words.text
    .trim()
    .replace(PAGE, '')
    .replace(/^\S*\d[\d.)]*\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** `Contents`, `Cynnwys`: what editions call their own, and `Table of contents`. */
const NAMES: ReadonlySet<string> = new Set([
  'table of contents',
  ...wordings.map(({ furniture }) => furniture.contents.toLowerCase()),
])

const isContentsName = (block: FlowBlock | undefined): boolean =>
  block?.type === 'paragraph' && NAMES.has(readText(block.words).replace(/:$/, '').toLowerCase())
