import { block } from './blocks.ts'
import { times } from './chance.ts'
import { heading } from './headings.ts'
import type { Writing } from './writing.ts'

/** The text of a part below its title: blocks by chance, headings among them; then notes and abbreviations. */
export function writePart(writing: Writing): string {
  const { chance, ends, numbering } = writing
  const first = numbering === 'provisions' ? [heading(writing)] : []
  const blocks = times(5 + chance.below(10), () => [
    ...(chance.happens(30) ? [heading(writing)] : []),
    block(writing),
  ]).flat()
  return [...first, ...blocks, ...ends].join('\n\n')
}
