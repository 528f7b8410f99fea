import type { Message } from '../../message/message.ts'
import type { Publication } from '../../publication/tree.ts'
import { inlinesOf } from '../../publication/walk.ts'
import type { ReadWord } from '../hunks.ts'
import type { Piece } from '../reading.ts'
import { HINT } from './rules.ts'
import { isStressed, type StressedWord, stressedWordsOf } from './stress.ts'

/** So many differences are told; a text with more is wrong throughout. */
const MOST = 5

/**
 * Finds emphasis that a text shows elsewhere than the publication has it; `read` are the publication's words as they were
 * read, `pieces` all that was read. What is added is never set off.
 */
export function* checkEmphasis(
  publication: Publication,
  read: readonly ReadWord[],
  pieces: readonly Piece[],
): Generator<Message> {
  if (!pieces.some(isSetOff) && !hasEmphasis(publication)) return
  const words = stressedWordsOf(publication)
  if (read.length !== words.length) return
  const about = { rule: 'text-emphasis', severity: 'error', hint: HINT } as const
  const wrong = words.filter((word, at) => differs(word, read[at]?.stress))
  for (const { text, place } of wrong.slice(0, MOST)) {
    const reason = `“${text}” is not set off in the text edition as it is in the source`
    yield { ...about, reason, source: place.part.source, position: place.position }
  }
  const own = read.filter(isSetOff).length
  const added = pieces.filter(isSetOff).length - own
  if (added > 0)
    yield { ...about, reason: `${added} added words are set off`, source: publication.source }
}

const isSetOff = ({ stress = '' }: Pick<Piece, 'stress'>): boolean => isStressed(stress)

const hasEmphasis = ({ parts }: Publication): boolean =>
  parts.some((part) => inlinesOf(part).some(({ type }) => type === 'emphasis' || type === 'strong'))

/** What is read without a stress is not set off. */
function differs({ text, stress }: StressedWord, read = '-'.repeat(stress.length)): boolean {
  const rows = doubtfulRows(text, stress)
  return without(rows, stress) !== without(rows, read)
}

/** A row of marks of the text's own, in a word. */
interface Row {
  readonly start: number
  readonly end: number
}

/**
 * The marks of the text's own right beside a sign that is made of them: in `**Total***` nobody can tell whether the last
 * is within the emphasis, so that either is right.
 */
const doubtfulRows = (text: string, stress: string): readonly Row[] =>
  [...text.matchAll(/_+|\*+/g)]
    .map(({ 0: row, index }) => ({ start: index, end: index + row.length }))
    .filter(({ start, end }) => new Set(stress.slice(Math.max(0, start - 1), end + 1)).size > 1)

const without = (rows: readonly Row[], stress: string): string =>
  [...stress]
    .map((one, at) => (rows.some(({ start, end }) => at >= start && at < end) ? '?' : one))
    .join('')
