import { makeRandom } from '../../scripts/bench/generate.ts'
import type { Kind } from './kinds.ts'
import { findSpans, moveAfterNext, pick, replace, type Span, slice } from './spans.ts'
import { wordTamperings } from './words.ts'

/** Alters words of the publication in a finished text; undefined where there is nothing of the kind to alter. */
export function tamperText(bytes: Uint8Array, kind: Kind, seed: number): Uint8Array | undefined {
  const text = new TextDecoder().decode(bytes)
  const tampered = tamper(text, kind, makeRandom(seed))
  return tampered === undefined ? undefined : new TextEncoder().encode(tampered)
}

function tamper(text: string, kind: Kind, random: () => number): string | undefined {
  switch (kind) {
    case 'remove-paragraph':
      return replace(text, pick(blocksOf(text).filter(isParagraph(text)), random), '')
    case 'remove-row':
      return replace(text, pick(blocksOf(text).filter(isRow(text)), random), '')
    case 'remove-number':
      return replace(text, pick(findSpans(text, NUMBER), random), '')
    case 'move-addition':
      return moveAfterNext(text, pick(findSpans(text, ADDITION), random))
    default:
      return wordTamperings[kind](text, wordsOf(text), random)
  }
}

/** The number of a paragraph, or the label of an item. */
const NUMBER = /^(?:[A-Z]|\d+)(?:\.\d+)*\.?(?=\s)|(?<=^ +)(?:\(\w{1,4}\)|\d+[A-Za-z]?[.)])(?=\s)/gm

/** Words of ours in a line, before a word of the publication's. */
const ADDITION = /(?<=\S )\[+[^[\]\n]+\]+ (?=[^\s[<-])\S+/g

const isRow = (text: string) => (block: Span) => /^\s*\[+(?:Row|Rhes) \d+/.test(slice(text, block))

/** Running text: no heading, no list, and nothing that begins with words of ours. */
const isParagraph = (text: string) => (block: Span) => {
  const lines = slice(text, block)
  return /^(?:\d|\s+[^\s[-])/.test(lines) && !/^ *[-=]+(?: +-)*$/m.test(lines) && !FOLIO.test(lines)
}

const FOLIO = /(?:Page|Tudalen) \d+ \p{L}+ \d+$/u

/** What the edition added: it is left alone, since words of the publication are to be hit. */
const ADDED =
  /\[+[^[\]]*\]+|<[^<>\s]+>|^ *[-=]+(?: +-)*$|(?<=^ *)-(?=\s)|^.*(?:Page|Tudalen) \d+ \p{L}+ \d+$/gmu

const wordsOf = (text: string): readonly Span[] =>
  findSpans(
    text.replace(ADDED, (added) => added.replace(/\S/g, ' ')),
    /\S+/g,
  ).filter(({ start }) => start >= endOfOpening(text))

const blocksOf = (text: string): readonly Span[] =>
  findSpans(text, /[^\n\f]+(?:\n[^\n\f]+)*/g).filter(({ start }) => start >= endOfOpening(text))

/** The opening ends with the first block in square brackets. */
function endOfOpening(text: string): number {
  const note = /^ *\[[\s\S]*?\](?=\n\n)/m.exec(text)
  return note ? note.index + note[0].length : 0
}
