import type { Additions } from '../../../publication/additions.ts'
import type { Block, Figure, Part } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'

/**
 * Where what a picture shows must stand: before its caption, or, where the source has the caption above the picture, after it
 * and before what is beneath both.
 */
export function aroundFigures(part: Part): Required<Pick<Additions, 'before' | 'after'>> {
  const lines = part.source.text.split('\n')
  const figures = blocksOf(part).filter((block) => block.type === 'figure')
  const captionFirst = new Set<Block>(
    figures.filter((figure) => isCaptionFirst(figure, lines[figure.position.line - 1] ?? '')),
  )
  const byFirstOfFoot = new Map<Block | undefined, Figure>(
    figures.filter((figure) => captionFirst.has(figure)).map((figure) => [figure.foot[0], figure]),
  )
  return {
    before(block) {
      if (block.type === 'figure') return captionFirst.has(block) ? [] : [block.alternative]
      return [byFirstOfFoot.get(block)?.alternative ?? '']
    },
    after: (block) =>
      block.type === 'figure' && captionFirst.has(block) && block.foot.length === 0
        ? [block.alternative]
        : [],
  }
}

/** A figure stands at the line of its caption where that is above the picture; in a table, in the cell that the caption opens. */
function isCaptionFirst({ caption = [] }: Figure, line: string): boolean {
  const label = toPlainText(caption).split(/\s/).slice(0, 2).join(' ').trim()
  if (label === '') return false
  const cells = line.split('|').slice(1)
  const opensCell = cells.some((cell) => cell.replace(/[*_]/g, '').trimStart().startsWith(label))
  return opensCell || !line.includes('![')
}
