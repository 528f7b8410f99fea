import type { Element } from '@xmldom/xmldom'
import type { WordPlace } from '../place.ts'
import { type Draft, isSeen } from './draft.ts'
import type { Flow } from './reading.ts'
import type { StoryBlock, StoryInline } from './story.ts'

/** Tells whether a paragraph right after this one can take its words; the last of a slice of the body may have one. */
export function goesOn(paragraph: Element): boolean {
  for (let node = paragraph.nextSibling; node; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE && !isMark(node as Element))
      return (node as Element).localName === 'p'
  return (paragraph.parentNode as Element | null)?.localName === 'body'
}

const isMark = ({ localName }: Element): boolean =>
  /^(?:bookmark|comment|move|perm|proof)/.test(localName ?? '')

/** What is carried past the last paragraph of a text, as a paragraph. */
export function endCarried(flow: Flow): readonly StoryBlock[] {
  const { carried } = flow
  flow.carried = undefined
  if (!carried) return []
  const { place, inlines, hanging } = carried
  const plain = { role: 'text', indent: 0, isBordered: false, style: 'normal' } as const
  return [{ type: 'paragraph', place, ...plain, inlines }, ...hanging]
}

/** Keeps a paragraph that goes on in the next: its end is deleted, or it is the big letter that the next begins with. */
export function carry(draft: Draft, flow: Flow): void {
  const { inlines } = join(draft, flow)
  flow.carried = { ...draft, inlines: [...inlines] }
}

/** A paragraph with what was carried to it before it; its place is that of the first that has anything to be seen. */
export function join(
  draft: Draft,
  flow: Flow,
): { readonly place: WordPlace; readonly inlines: readonly StoryInline[] } {
  const { carried } = flow
  flow.carried = undefined
  if (!carried) return draft
  joinWords(carried, draft, flow)
  draft.hanging.unshift(...carried.hanging)
  draft.bookmarks.unshift(...carried.bookmarks)
  const place = isSeen(carried.inlines) ? carried.place : draft.place
  return { place, inlines: [...carried.inlines, ...draft.inlines] }
}

/** What ends the first and what begins the second are one word: the proof is told so, where no white space divides them. */
function joinWords(first: Draft, second: Draft, { reading }: Flow): void {
  const [end, start] = [first.inlines.at(-1), second.inlines[0]]
  if (end?.type !== 'text' || start?.type !== 'text' || /^\s/.test(start.value)) return
  const [word = ''] = /\S+$/.exec(end.value) ?? []
  if (word === '' || !first.raw.endsWith(word)) return
  const reason = 'one word in two paragraphs that are joined'
  const offset = first.raw.slice(0, first.raw.length - word.length).normalize('NFC').length
  reading.amendments.push(
    { place: first.place, offset, found: word.normalize('NFC'), written: '', reason },
    { place: second.place, offset: 0, found: '', written: word.normalize('NFC'), reason },
  )
}
