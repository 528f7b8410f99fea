import type { Account, Amendment } from '../../../src/import/account.ts'
import { keyOf } from '../../../src/import/place.ts'
import type { Story, StoryBlock, StoryParagraph } from '../../../src/import/story/story.ts'
import { toWords } from '../../../src/publication/words.ts'
import { paragraphsOf } from './build-story.ts'

/** The words that a publication of a story must have: those of its text in their order; and, in any order, those of its notes. */
export function expectedWords(
  story: Story,
  account: Account,
): { readonly text: readonly string[]; readonly notes: readonly string[] } {
  const words = (blocks: readonly StoryBlock[]): readonly string[] =>
    inOrder(paragraphsOf(blocks), account).flatMap((paragraph) => wordsOf(paragraph, account))
  return { text: words(story.blocks), notes: story.notes.flatMap(({ blocks }) => words(blocks)) }
}

function inOrder(
  paragraphs: readonly StoryParagraph[],
  { moves }: Account,
): readonly StoryParagraph[] {
  const order = [...paragraphs]
  for (const { place, before } of moves) {
    const from = order.findIndex((one) => keyOf(one.place) === keyOf(place))
    if (from < 0) continue
    const [moved] = order.splice(from, 1)
    const to =
      before === 'end' ? order.length : order.findIndex((one) => keyOf(one.place) === keyOf(before))
    if (moved) order.splice(to, 0, moved)
  }
  return order
}

function wordsOf(
  { place, inlines }: StoryParagraph,
  { labels, amendments }: Account,
): readonly string[] {
  const label = labels.filter((one) => keyOf(one.place) === keyOf(place)).map(({ text }) => text)
  const text = inlines
    .map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'break' ? '\n' : ''))
    .join('')
  const own = amendments.filter((one) => keyOf(one.place) === keyOf(place))
  return [...label.flatMap(toWords), ...toWords(amend(text, own))]
}

/** Each amendment must find what it says that it found. */
function amend(text: string, amendments: readonly Amendment[]): string {
  let [result, count, next] = ['', 0, 0]
  const all = [...amendments]
  for (const character of text.normalize('NFC')) {
    while (all[0] && all[0].offset === count && next <= count && /\S/.test(character)) {
      const [first] = all.splice(0, 1)
      if (!first) break
      const from = text
        .normalize('NFC')
        .replace(/\s/g, '')
        .slice(count, count + first.found.length)
      if (from !== first.found) throw new Error(`Found ${from}, not ${first.found}`)
      result += first.written
      next = count + first.found.length
    }
    if (/\s/.test(character)) result += character
    else {
      if (count >= next) result += character
      count += character.length
    }
  }
  return result + all.map(({ written }) => written).join('')
}
