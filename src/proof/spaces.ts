import type { Message } from '../message/message.ts'
import type { ExpectedWord } from './expected.ts'
import type { ReadWord } from './hunks.ts'
import { sayWhere } from './where.ts'

/** So many differences are told; a text with more is wrong throughout. */
const MOST = 5

/** Finds white space between two words, of which every one agrees, that is another than belongs there. */
export function findOtherSpaces(
  expected: readonly ExpectedWord[],
  found: readonly ReadWord[],
): readonly Omit<Message, 'severity'>[] {
  const others = expected.flatMap((word, at) => (isAllowed(found[at]?.before, word) ? [] : [at]))
  return others.slice(0, MOST).map((at) => {
    const [word, read] = [expected[at], found[at]]
    const where = read ? ` (${sayWhere(read.where)})` : ''
    return {
      rule: 'parity',
      reason: `Before “${word?.text}”${where} stands ${nameOf(read?.before)}, not ${nameOf(word?.before)}.`,
      hint: 'build the edition again; do not edit a finished one',
      ...(word?.place && {
        paragraph: word.place.label,
        position: word.place.position,
        source: word.place.part.source,
      }),
    }
  })
}

/** What an edition adds may have an ordinary space where its wording forbids the end of a line: a text copy has no other. */
const isAllowed = (space: string | undefined, { before, furniture }: ExpectedWord): boolean =>
  space === before || (furniture && space === undefined)

/** White space by the codes of its characters: `U+00A0`. */
const nameOf = (space: string | undefined): string =>
  space === undefined
    ? 'one space or the end of a line'
    : [...space]
        .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
        .join(' ')
