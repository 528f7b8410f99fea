import { keyOf, type WordPlace } from '../place.ts'
import type { StoryBlock, StoryParagraph } from '../story/story.ts'
import * as kinds from './kinds.ts'
import type { Record } from './record.ts'
import { plainText } from './words/span.ts'

/** The level of the first heading at most, and the lowest that Markdown has. */
const [FIRST, LOWEST] = [2, 6]

/**
 * The levels of the headings at the top of a text: none stands more than one below the heading before it, and those of one
 * level in Word under one heading have one level.
 */
export function levelsOf(
  blocks: readonly StoryBlock[],
  record: Record,
): (place: WordPlace) => number | undefined {
  const levels = new Map<string, number>()
  let above: readonly Leveled[] = []
  for (const { level, place, inlines } of headingsIn(blocks)) {
    above = above.filter((other) => other.level < level)
    const most = above.length > 0 ? (above.at(-1)?.written ?? 0) + 1 : FIRST
    const written = Math.min(level, most, LOWEST)
    above = [...above, { level, written }]
    levels.set(keyOf(place), written)
    if (written === level) continue
    record.tell(kinds.levelMended, { place, words: plainText(inlines) })
    record.change('headingLevels')
  }
  return (place) => levels.get(keyOf(place))
}

interface Leveled {
  readonly level: number
  readonly written: number
}

/** The headings of blocks, those in tables and text boxes too: such a table may only lay out text. */
const headingsIn = (blocks: readonly StoryBlock[]): readonly Heading[] =>
  blocks.flatMap((block): readonly Heading[] => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => headingsIn(cell.blocks)))
    if (block.type === 'textBox') return headingsIn(block.blocks)
    return isHeading(block) ? [block] : []
  })

type Heading = StoryParagraph & { readonly level: number }

const isHeading = (block: StoryBlock): block is Heading =>
  block.type === 'paragraph' &&
  block.role === 'heading' &&
  block.level !== undefined &&
  plainText(block.inlines).trim() !== ''
