import { openingOf } from '../../../../publication/opening.ts'
import type { Block, Part, Publication } from '../../../../publication/tree.ts'
import { toPlainText } from '../../../../publication/words.ts'
import { blocksBelow, extentOf } from './extent.ts'
import { headingOf } from './setting.ts'

/** What contents list of a part: where it is, what it is called, how deep it stands, how much it holds. */
export interface Listed {
  readonly id: string
  readonly text: string
  readonly depth: number
  /** Of a heading, the numbers of its paragraphs. */
  readonly numbers?: string
  /** Of a table, how many rows it has. */
  readonly rows?: number
}

/** The headings of a part but for those that open its page, captioned tables, numbered figures, boxes and case studies. */
export function outlineOf(publication: Publication, part: Part): readonly Listed[] {
  const { sections, title } = openingOf(part.children)
  const opens = title && title !== headingOf(publication, part)
  const opened = new Set<Block>(opens ? [...sections, title] : [])
  const blocks = part.children.filter((block) => !opened.has(block))
  const top = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? block.level : [])))
  let depth = 0
  return blocks.flatMap((block, at): readonly Listed[] => {
    if (block.type === 'heading') {
      depth = block.level - top + 1
      const numbers = extentOf(blocksBelow(blocks, at))
      return [{ id: block.id, text: toPlainText(block.children), depth, numbers }]
    }
    const text = nameOf(block)
    if (text === undefined || !('id' in block) || !block.id) return []
    const rows = block.type === 'table' ? { rows: block.rows.length } : {}
    return [{ id: block.id, text, depth: depth + 1, ...rows }]
  })
}

/** What a table, figure or box is listed as; undefined for what is not listed. */
function nameOf(block: Block): string | undefined {
  if (block.type === 'table') return block.caption && toPlainText(block.caption)
  if (block.type === 'figure')
    return block.caption && !/^figure-\d+$/.test(block.id) ? toPlainText(block.caption) : undefined
  if (block.type !== 'box' || (block.kind !== 'box' && block.kind !== 'case-study'))
    return undefined
  return block.title && toPlainText(block.title)
}
