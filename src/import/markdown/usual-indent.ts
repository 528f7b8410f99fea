import type { FlowBlock, FlowParagraph } from './pieces/flow.ts'

/** How far most paragraphs of a text are set in that are no items, and follow none, in twips; 0 where there are none. */
export function usualIndentOf(flow: readonly FlowBlock[]): number {
  const counts = new Map<number, number>()
  let isAfterItem = false
  for (const block of flow) {
    if (block.type !== 'paragraph') continue
    isAfterItem = block.label !== undefined || (isAfterItem && isPlain(block) && block.indent > 0)
    if (isPlain(block) && !isAfterItem)
      counts.set(block.indent, (counts.get(block.indent) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(
    ([one, some], [other, others]) => others - some || one - other,
  )
  return most?.[0] ?? 0
}

const isPlain = ({ role, label }: FlowParagraph): boolean => role === 'text' && !label
