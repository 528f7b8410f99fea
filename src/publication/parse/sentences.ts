import type { Cell, Inline } from '../tree.ts'

const SENTENCE_END = /[.!?]["”’)]?(?=\s)/

/** Parts a cell after its first sentence; a cell of one sentence is all header. */
export function splitSentence(children: readonly Inline[]): Cell {
  const index = children.findIndex(
    (inline) => inline.type === 'text' && SENTENCE_END.test(inline.value),
  )
  const inline = children[index]
  if (inline?.type !== 'text') return { header: children, children: [] }
  const match = SENTENCE_END.exec(inline.value)
  const end = (match?.index ?? 0) + (match?.[0].length ?? 0)
  const rest = inline.value.slice(end).trimStart()
  const header = [
    ...children.slice(0, index),
    { type: 'text' as const, value: inline.value.slice(0, end) },
  ]
  const others = children.slice(index + 1)
  return { header, children: rest ? [{ type: 'text', value: rest }, ...others] : others }
}
