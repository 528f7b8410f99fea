import { toSlug } from '../../publication/parse/identifiers.ts'
import type { FlowBlock, FlowParagraph } from './pieces/flow.ts'
import { readText } from './words/span.ts'
import type { Wishes } from './written.ts'

/** A part of the text: its file, and what stands in it. */
interface DividedPart {
  /** `index.md`, or `07-next-steps.md`. */
  readonly file: string
  readonly flow: readonly FlowBlock[]
}

/** A text of so many words is divided into parts, if it has headings to divide it at. */
const LONG = 10_000

/** Divides a text at its headings of level 1, where the editor wishes it, or where it is long. */
export function divideParts(flow: readonly FlowBlock[], { parts }: Wishes): readonly DividedPart[] {
  const starts = flow.flatMap((block, index) => (isTop(block) ? [index] : []))
  const isDivided =
    parts === '1'
      ? starts.length > 0
      : parts === undefined && starts.length > 1 && countWords(flow) > LONG
  const [first = 0] = starts
  if (!isDivided) return [{ file: 'index.md', flow }]
  const pieces = starts.map((start, index) => flow.slice(start, starts[index + 1]))
  const files = nameFiles(pieces.map(([heading]) => headingOf(heading)))
  return [
    { file: 'index.md', flow: flow.slice(0, first) },
    ...pieces.map((piece, index) => ({ file: files[index] ?? '', flow: piece })),
  ]
}

const isTop = (block: FlowBlock): block is FlowParagraph =>
  block.type === 'paragraph' &&
  block.role === 'heading' &&
  block.level === 1 &&
  readText(block.words) !== ''

const countWords = (flow: readonly FlowBlock[]): number =>
  flow.reduce((sum, block) => sum + wordCount(block), 0)

const wordCount = (block: FlowBlock): number =>
  block.type === 'paragraph' ? readText(block.words).split(' ').length : 0

/** A heading's number and its words. */
interface Heading {
  readonly number: number | undefined
  readonly words: string
}

/** `7`, `7.`, `Chapter 7:`, `Part 2 –`: a whole number, alone or after a word. */
const NUMBER = /^(?:\p{L}+\s)?(\d{1,3})(?:[.:)]|\s[–—-](?=\s)|(?=\s|$))\s*/u

function headingOf(block: FlowBlock | undefined): Heading {
  if (block?.type !== 'paragraph') return { number: undefined, words: '' }
  const { label, words } = block
  const text = [label && !label.isBullet ? label.text : '', readText(words)].join(' ').trim()
  const [opening, figures] = NUMBER.exec(text) ?? []
  if (opening === undefined) return { number: undefined, words: text }
  return { number: Number(figures), words: text.slice(opening.length) || text }
}

/** The most characters of a name after its number. */
const LONGEST = 60

/** Files are numbered as their headings are, if all are, upwards; else in their order. */
function nameFiles(headings: readonly Heading[]): readonly string[] {
  const numbers = headings.map(({ number }) => number)
  const isNumbered = numbers.every(
    (number, index) => number !== undefined && number > (numbers[index - 1] ?? -1),
  )
  const width = Math.max(2, String(isNumbered ? numbers.at(-1) : headings.length).length)
  const taken = new Map([['index', 1]])
  return headings.map(({ number, words }, index) => {
    const place = isNumbered ? (number ?? 0) : index + 1
    return `${String(place).padStart(width, '0')}-${nameOf(words, taken)}.md`
  })
}

/** The words in small letters of the alphabet, with hyphens; a name that is taken gets a number. */
function nameOf(words: string, taken: Map<string, number>): string {
  const slug = toSlug(words)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
  const short = slug.length > LONGEST ? slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : slug
  const name = short || 'part'
  let count = taken.get(name) ?? 0
  let free = name
  for (; taken.has(free); free = `${name}-${count}`) count += 1
  taken.set(name, Math.max(count, 1)).set(free, 1)
  return free
}
