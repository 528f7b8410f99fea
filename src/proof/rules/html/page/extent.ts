import { SECTION } from '../../../../publication/opening.ts'
import { countOf } from '../../../../publication/passages.ts'
import type { Block } from '../../../../publication/tree.ts'

/** The first and the last number of paragraphs, `7.1–7.9`; where numbers begin again, of those before; '' where none is. */
export function extentOf(blocks: readonly Block[]): string {
  const paragraphs = [...blocksThrough(blocks)].flatMap((block) =>
    block.type === 'paragraph' && block.id && block.id !== SECTION ? block : [],
  )
  const scope = paragraphs[0]?.scope?.id
  const own = paragraphs.filter((paragraph) => paragraph.scope?.id === scope)
  const numbers = own.map((paragraph) => paragraph.number ?? `[${countOf(paragraph)}]`)
  return [...new Set([numbers[0] ?? '', numbers.at(-1) ?? ''])].join('–')
}

/** Blocks, and those within boxes. */
function* blocksThrough(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks)
    if (block.type === 'box') yield* blocksThrough(block.children)
    else yield block
}

/** What stands below a heading, up to the next that stands as high. */
export function blocksBelow(blocks: readonly Block[], at: number): readonly Block[] {
  const heading = blocks[at]
  if (heading?.type !== 'heading') return []
  let end = at + 1
  while (end < blocks.length && !isAsHigh(blocks[end], heading.level)) end++
  return blocks.slice(at + 1, end)
}

const isAsHigh = (block: Block | undefined, level: number): boolean =>
  block?.type === 'heading' && block.level <= level
