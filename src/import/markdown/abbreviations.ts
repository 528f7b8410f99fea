import { isNumber } from '../../publication/parse/grammar/abbreviations.ts'
import type { Part } from '../../publication/tree.ts'
import { inlinesOf } from '../../publication/walk.ts'
import type { Line } from './lines/line.ts'
import type { Wishes } from './written.ts'

/** The lines that explain the abbreviations that may be in a part: those that its text holds anywhere. */
export const possibleAbbreviations = (
  lines: readonly Line[],
  { glossary }: Wishes,
): readonly string[] =>
  glossary
    .filter(({ term }) => isWritable(term) && lines.some(({ text }) => text.includes(term)))
    .map(toLine)

/** The lines that explain those that a part was found to use as words. */
export function usedAbbreviations(part: Part, { glossary }: Wishes): readonly string[] {
  const used = new Set(
    inlinesOf(part).flatMap((inline) => (inline.type === 'abbreviation' ? [inline.value] : [])),
  )
  return glossary.filter(({ term }) => used.has(term)).map(toLine)
}

/** A number is none, nor what holds a sign that would have to be escaped. */
const isWritable = (term: string): boolean =>
  term !== '' && !isNumber(term) && !/[[\]\\|*_`<&]/.test(term)

const toLine = ({ term, meaning }: Wishes['glossary'][number]): string =>
  `*[${term}]: ${meaning.replace(/\s+/g, ' ').trim()}`
