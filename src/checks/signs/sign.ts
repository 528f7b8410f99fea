import type { Part } from '../../publication/tree.ts'
import type { Finding } from '../rule.ts'
import { type BlockText, blockTextsOf } from '../text/block-text.ts'

/** What stands in a text only where its Markdown went wrong, or where it was written for another program. */
export interface Sign {
  /** Matches it, from its first mark on; with the flag `g`, and no part that runs on without an end. */
  readonly pattern: RegExp
  /** Marks of which each match holds one: a text without them is not looked through. */
  readonly marks: string
  /** What is found of the words that match, or nothing where they are no fault in this text. */
  readonly toFinding: (words: string, text: BlockText) => Finding | undefined
}

/**
 * Finds signs in a part, each at its own place. One whose marks were written with a backslash, or as a character
 * reference, is meant as text; of signs that overlap the first of the list counts.
 */
export function* findSigns(part: Part, signs: readonly Sign[]): Generator<Finding> {
  const anyMark = oneOf(signs.map(({ marks }) => marks).join(''))
  for (const text of blockTextsOf(part))
    if (anyMark.test(text.text))
      for (const { sign, words, index } of matchesIn(text, signs)) {
        const finding = isMeant(words, index, text)
          ? undefined
          : sign.toFinding(shorten(words), text)
        if (finding) yield { ...finding, position: text.positionAt(index) }
      }
}

const oneOf = (marks: string): RegExp => new RegExp(`[${marks.replace(/[\\\]^-]/g, '\\$&')}]`, 'u')

/** A sign, the words that match it, and where they begin in their text. */
interface Match {
  readonly sign: Sign
  readonly words: string
  readonly index: number
}

function* matchesIn({ text }: BlockText, signs: readonly Sign[]): Generator<Match> {
  let taken: Uint8Array | undefined
  for (const sign of signs) {
    if (!holdsOne(text, sign.marks)) continue
    for (const { 0: words, index } of text.matchAll(sign.pattern)) {
      taken ??= new Uint8Array(text.length)
      if (taken.subarray(index, index + words.length).includes(1)) continue
      taken.fill(1, index, index + words.length)
      yield { sign, words, index }
    }
  }
}

function holdsOne(text: string, marks: string): boolean {
  for (const mark of marks) if (text.includes(mark)) return true
  return false
}

const isMeant = (words: string, index: number, text: BlockText): boolean => {
  const [lead = ''] = /^[\s\p{L}\p{N}]*[^\s\p{L}\p{N}]*/u.exec(words) ?? []
  return [...Array(lead.length).keys()].some((offset) => text.isEscaped(index + offset))
}

/** The most characters of a text that a message quotes. */
const QUOTED = 80

const shorten = (words: string): string =>
  words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words
