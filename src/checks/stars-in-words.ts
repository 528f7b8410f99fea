import type { Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { type BlockText, blockTextsOf } from './text/block-text.ts'
import type { Span } from './text/gather.ts'

/**
 * Stars that are words of a document (`A*s`, `2*3*4`) are taken for emphasis where two of them can be read so, and would
 * vanish without a trace (CommonMark 0.31.2, 6.2).
 */
export const starsInWords: Rule = { name: 'stars-in-words', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const text of blockTextsOf(part))
    for (const span of text.spans) if (beginsInWord(span, text)) yield toFinding(span, text)
}

/** Emphasis from the middle of a word to that of another; `un*believ*able` too, for nobody prints so. */
function beginsInWord({ inline, start, end }: Span, { text }: BlockText): boolean {
  if (inline.type !== 'emphasis' && inline.type !== 'strong') return false
  if (start === end || !isOfWord(text[start - 1])) return false
  return isOfWord(text[end]) || /\s/.test(text.slice(start, end))
}

const isOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

function toFinding({ inline, start, end }: Span, text: BlockText): Finding {
  const width = inline.type === 'strong' ? 2 : 1
  const first = text.positionAt(start)
  const words = text.text.slice(start, end)
  return {
    severity: 'warning',
    reason: `The stars round “${words.length > 40 ? `${words.slice(0, 40)}…` : words}” begin emphasis within a word, and are not printed`,
    hint: 'write \\* for each star that is to be printed; put emphasis round whole words',
    position: { ...first, column: Math.max(first.column - width, 1) },
  }
}
