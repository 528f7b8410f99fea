import type { Block, Figure, Heading, Inline, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import { lettersIn, millimetres, typeHeight } from '../layouts/geometry.ts'
import type { Layout, Type } from '../layouts/layout.ts'

/**
 * The most height of each picture in millimetres that leaves room on its page for what must stand there with it: the
 * headings before it, its caption, its source.
 */
export function pictureRooms({ parts }: Publication, layout: Layout): (figure: Figure) => number {
  const before = new Map(parts.flatMap((part) => [...headingsBefore(blocksOf(part))]))
  return (figure) => {
    const headings = (before.get(figure) ?? []).map((heading) => heightOfHeading(heading, layout))
    const beneath = [figure.caption ?? [], ...figure.foot.map(wordsOf)].map((words) =>
      heightOf(words, layout.small, layout),
    )
    const taken = [...headings, ...beneath].reduce((sum, height) => sum + height, layout.text[1])
    const left = typeHeight(layout) - taken / millimetres(1)
    return Math.max(layout.picture * LEAST, Math.min(layout.picture, Math.floor(left)))
  }
}

/** What is left of the most height of a picture, where words would take more. */
const LEAST = 0.25

/** Headings that stand right before a figure, though it stands in a list, a box or a quotation. */
function* headingsBefore(
  blocks: readonly Block[],
): Generator<readonly [Figure, readonly Heading[]]> {
  let run: readonly Heading[] = []
  for (const block of blocks) {
    if (block.type === 'figure') yield [block, run]
    if (block.type === 'heading') run = [...run, block]
    else if (!AROUND.has(block.type)) run = []
  }
}

const AROUND: ReadonlySet<Block['type']> = new Set(['list', 'definitionList', 'box', 'quotation'])

const wordsOf = (block: Block): readonly Inline[] =>
  block.type === 'paragraph' ? block.children : []

/** As high as the highest heading, with two lines of the text above and below it. */
const heightOfHeading = ({ children }: Heading, layout: Layout): number =>
  heightOf(children, layout.headings.highest, layout) + 2 * layout.text[1]

/** The height of words in points: lines of which the last word of each may have no room. */
function heightOf(words: readonly Inline[], type: Type, layout: Layout): number {
  const letters = lettersIn(layout, type[0]) * FILLED
  return Math.ceil(toPlainText(words).length / letters) * type[1]
}

/** How much of a line is filled, at the least: its words may be wide, or stand in from the column. */
const FILLED = 0.8
