import type { Additions } from '../../publication/additions.ts'
import type { Block, Figure, Part } from '../../publication/tree.ts'
import { blocksOf } from '../../publication/walk.ts'
import { toPlainText } from '../../publication/words.ts'

/** Says what a picture shows where the picture stands: before its caption, or after one that was written above it. */
export function makeShows(part: Part): Required<Pick<Additions, 'before' | 'after'>> {
  const lines = part.source.text.split('\n')
  const isBelow = (figure: Figure): boolean =>
    standsBelow(figure, lines[figure.position.line - 1] ?? '')
  const below = new Set<Block>(figuresOf(part).filter(isBelow))
  const firstOfFoot = new Map<Block, Figure>(
    figuresOf(part)
      .filter((figure) => below.has(figure))
      .flatMap((figure) => figure.foot.slice(0, 1).map((first) => [first, figure] as const)),
  )
  return {
    before(block) {
      const shown = block.type === 'figure' && !below.has(block) ? block : firstOfFoot.get(block)
      return shown ? [shown.alternative] : []
    },
    after: (block) =>
      block.type === 'figure' && below.has(block) && block.foot.length === 0
        ? [block.alternative]
        : [],
  }
}

const figuresOf = (part: Part): readonly Figure[] =>
  blocksOf(part).filter((block): block is Figure => block.type === 'figure')

/** A figure stands where its caption does: below it, unless the picture is on that line, or in a cell that the caption opens. */
function standsBelow({ caption }: Figure, line: string): boolean {
  if (!caption) return false
  const [word = '', number = ''] = toPlainText(caption).split(/\s/)
  const pieces = line.split('|').map((piece) => piece.replace(/[*_]/g, '').trimStart())
  const opensCell = pieces.slice(1).some((piece) => piece.startsWith(`${word} ${number}`.trim()))
  return opensCell || !line.includes('![')
}
