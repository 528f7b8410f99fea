import { makeRandom } from '../../scripts/bench/generate.ts'
import type { Kind } from './kinds.ts'
import { findSpans, moveAfterNext, pick, replace, type Span } from './spans.ts'
import { wordTamperings } from './words.ts'

/** Alters words of the publication in finished Markdown; undefined where there is nothing of the kind to alter. */
export function tamperMarkdown(
  bytes: Uint8Array,
  kind: Kind,
  seed: number,
): Uint8Array | undefined {
  const text = new TextDecoder().decode(bytes)
  const tampered = tamper(text, kind, makeRandom(seed))
  return tampered === undefined ? undefined : new TextEncoder().encode(tampered)
}

function tamper(text: string, kind: Kind, random: () => number): string | undefined {
  switch (kind) {
    case 'remove-paragraph':
    case 'remove-row':
    case 'remove-number':
      return replace(text, pick(spansOf(text, PATTERNS[kind]), random), '')
    case 'move-addition':
      return moveAfterNext(text, pick(spansOf(text, /\[\^[^\]]+\] \p{L}+/gu), random))
    default:
      return wordTamperings[kind](text, wordsOf(text), random)
  }
}

const PATTERNS = {
  'remove-paragraph': /^(?:(?:\d|[A-Z]\.)[\d.]* |\p{L}).*(?:\n\S.*)*/gmu,
  'remove-row': /(?<=^\|.*\n)\|(?! *:?-)(?=.*[\p{L}\p{N}]).*\n/gmu,
  'remove-number': /^(?:\d|[A-Z]\.)[\d.]+ |(?<=^[ >]*)(?:\(\w{1,4}\)|\d+[A-Za-z]?[.)]) /gm,
}

/** Words of letters with space before them: no mark of Markdown is hit. */
const wordsOf = (text: string): readonly Span[] =>
  spansOf(text, /(?<=^|\s)\p{L}[\p{L}’-]*(?=[ ,;.:]|$)/gmu).filter(
    ({ start }) => !isMarked(text, start),
  )

/** Whether a line is a definition, a picture, a fence, or what a word alone makes a caption. */
const isMarked = (text: string, offset: number): boolean =>
  /^[>\s]*(?:\*\[|!\[|\[\/\/\]|Table |Tabl |\[\^|```)/.test(
    text.slice(text.lastIndexOf('\n', offset - 1) + 1),
  )

/** What is found after the front matter. */
function spansOf(text: string, pattern: RegExp): readonly Span[] {
  const body = text.indexOf('\n---\n', 4)
  return findSpans(text, pattern).filter(({ start }) => start > body)
}
