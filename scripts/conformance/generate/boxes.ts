import { times } from './chance.ts'
import { list } from './lists.ts'
import { plain, sentences } from './sentences.ts'
import { table } from './tables.ts'
import { next, opening, type Writing } from './writing.ts'

/** The kind of a box, and what its title calls it. */
type Kind = readonly [kind: string, name: string]

const KINDS: readonly [Kind, ...Kind[]] = [
  ['box', 'Box'],
  ['case-study', 'Case study'],
  ['example', 'Example'],
  ['recommendation', 'Recommendation'],
  ['conclusion', 'Conclusion'],
  ['question', 'Question'],
]

/** A box, which may hold other boxes, at most three in one another. */
export const box = (writing: Writing): string => boxAbove(writing, 2)

/** A box within which so many more may stand; one that holds others has more colons. */
function boxAbove(writing: Writing, more: number): string {
  const { chance } = writing
  const [kind, name] = chance.pick(KINDS)
  const number = `${writing.chapter}${next(writing, kind)}`
  const title = chance.happens(70) ? `[${name} ${number}: ${opening(writing, 3)}]` : ''
  const colons = ':'.repeat(3 + more)
  const blocks = times(1 + chance.below(3), () =>
    more > 0 && chance.happens(25) ? boxAbove(writing, more - 1) : chance.pick(HELD)(writing),
  )
  return [`${colons}${kind}${title}`, blocks.join('\n\n'), colons].join('\n')
}

const HELD: readonly [(writing: Writing) => string, ...((writing: Writing) => string)[]] = [
  (writing) => sentences(writing, 2),
  (writing) => `${plain(writing)}\n\n${list(writing)}`,
  (writing) => `> ${plain(writing)}\n>\n> — ${opening(writing, 2)}`,
  (writing) => `${plain(writing)}\n\n${table(writing)}`,
]
