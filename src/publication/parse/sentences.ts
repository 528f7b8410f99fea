import type { Inline } from '../tree.ts'
import { toPlainText } from '../words.ts'

/** The end of a sentence; a no-break space after it (`No. 10`) ends none. */
const SENTENCE_END = /[.!?]["”’)]?(?=[ \t\n])/
const ENDS_SENTENCE = /[.!?]["”’)]?$/
const BEGINS_APART = /^[ \t\n]/

/** The first sentence of a cell, and the rest. */
export interface SplitCell {
  readonly header: readonly Inline[]
  readonly children: readonly Inline[]
}

/** Parts a cell after its first sentence; a cell of one sentence is all header. */
export function splitSentence(children: readonly Inline[]): SplitCell {
  for (const [index, inline] of children.entries()) {
    const before = children.slice(0, index)
    const after = children.slice(index + 1)
    if (inline.type === 'text') {
      const match = SENTENCE_END.exec(inline.value)
      if (match) return splitText(before, inline.value, match.index + match[0].length, after)
    } else if (endsSentence(inline, after[0])) {
      return { header: [...before, inline], children: trimStart(after) }
    }
  }
  return { header: children, children: [] }
}

function splitText(
  before: readonly Inline[],
  value: string,
  end: number,
  after: readonly Inline[],
): SplitCell {
  const rest = { type: 'text' as const, value: value.slice(end) }
  return {
    header: [...before, { type: 'text', value: value.slice(0, end) }],
    children: trimStart([rest, ...after]),
  }
}

/** `*Leitch Review.* This will …`: the sentence ends with the emphasis. */
const endsSentence = (inline: Inline, next: Inline | undefined): boolean =>
  ENDS_SENTENCE.test(toPlainText([inline])) &&
  next?.type === 'text' &&
  BEGINS_APART.test(next.value)

function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = inlines
  if (first?.type !== 'text') return inlines
  const value = first.value.replace(/^[ \t\n]+/, '')
  return value === '' ? others : [{ type: 'text', value }, ...others]
}
