import { titleOf } from '../editions/web/page.ts'
import type { BoxKind } from '../publication/box-kinds.ts'
import { SECTION } from '../publication/opening.ts'
import { countOf } from '../publication/passages.ts'
import type { Block, Inline, Paragraph, Part, Publication } from '../publication/tree.ts'
import { toPlainText } from '../publication/words.ts'
import { countInWords } from '../wording/counts.ts'

/** A line of the contents: a heading, table, figure or box of a part, and what it spans. */
export interface OutlineEntry {
  readonly id: string
  readonly text: string
  /** How deep it stands below the title of the part: 1, 2 … */
  readonly depth: number
  /** `7.7–7.9`; `nine rows`; '' where it has no paragraphs. */
  readonly extent: string
  readonly kind: 'heading' | 'table' | 'figure' | 'box'
}

/**
 * The headings of a part in order, but for those that open it, and what a reader may look for by its name: captioned
 * tables, numbered figures, boxes and case studies. Recommendations and their like are too many, and part of the text.
 */
export function outlineOf(publication: Publication, part: Part): readonly OutlineEntry[] {
  const { language } = publication.frontMatter
  const opening = titleOf(publication, part)
  const opened = new Set<Block>(opening ? [...opening.sections, opening.title] : [])
  const blocks = part.children.filter((block) => !opened.has(block))
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? block.level : []))
  const top = Math.min(...levels)
  let depth = 0
  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return entryOf(block, depth + 1, language)
    depth = block.level - top + 1
    const extent = extentOf(blocks.slice(index + 1, endOf(blocks, index, block.level)))
    return { id: block.id, text: toPlainText(block.children), depth, extent, kind: 'heading' }
  })
}

/** Where what stands below a heading ends: before the next heading of its level or of one above. */
function endOf(blocks: readonly Block[], heading: number, level: number): number {
  let end = heading + 1
  for (let next = blocks[end]; next; next = blocks[end]) {
    if (next.type === 'heading' && next.level <= level) return end
    end += 1
  }
  return end
}

/** The paragraphs of a whole part: `7.1–7.9`, `[1]–[12]` where the count is ours. */
export const extentOfPart = (part: Part): string => extentOf(part.children)

function entryOf(block: Block, depth: number, language: string): readonly OutlineEntry[] {
  const { type } = block
  if (type === 'table' && block.caption) {
    const extent = countInWords('row', block.rows.length, language)
    return [{ id: block.id, text: toPlainText(block.caption), depth, extent, kind: type }]
  }
  const name = nameOf(block)
  if (!name || (type !== 'figure' && type !== 'box')) return []
  return [{ id: block.id, text: toPlainText(name), depth, extent: '', kind: type }]
}

/** What a figure or box is listed as; undefined for what is not listed. */
function nameOf(block: Block): readonly Inline[] | undefined {
  if (block.type === 'figure') return /^figure-\d+$/.test(block.id) ? undefined : block.caption
  return block.type === 'box' && LISTED.has(block.kind) ? block.title : undefined
}

const LISTED: ReadonlySet<BoxKind> = new Set(['box', 'case-study'])

/** Where numbers begin again, the extent is that of the first of them. */
function extentOf(blocks: readonly Block[]): string {
  const paragraphs = addressedIn(blocks)
  const scope = paragraphs[0]?.scope?.id
  const own = paragraphs.filter((paragraph) => paragraph.scope?.id === scope)
  const [first, last] = [own[0], own.at(-1)].map(
    (paragraph) => paragraph && (paragraph.number ?? `[${countOf(paragraph)}]`),
  )
  if (!first || !last) return ''
  return first === last ? first : `${first}–${last}`
}

/** The paragraphs that have addresses, in boxes too. */
const addressedIn = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block) => {
    if (block.type === 'box') return addressedIn(block.children)
    return block.type === 'paragraph' && block.id && block.id !== SECTION ? block : []
  })
