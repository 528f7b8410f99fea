import { diffArrays } from 'diff'
import { isSameToken, type Token, toTokens } from './tokens.ts'

/** Beyond so many edits a text is told as removed, and the other as added: no reader would follow the differences. */
const MOST_EDITS = 600

/** Words that are the same between two changes, and so few, are no help to a reader: the changes are told as one. */
const FEW = 2

/** A stretch that is the same, or one that has become another. */
export interface Stretch {
  readonly isSame: boolean
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/** The stretches of two texts, word by word, a mark at the edge of a word by itself. */
export function stretchesOf(
  before: readonly string[],
  after: readonly string[],
): readonly Stretch[] {
  const [one, other] = [toTokens(before), toTokens(after)]
  const edits =
    diffArrays([...one], [...other], { maxEditLength: MOST_EDITS, comparator: isSameToken }) ??
    wholly(one, other)
  return withWords(joined(edits)).filter(
    (stretch) => stretch.before.length + stretch.after.length > 0,
  )
}

interface Edit {
  readonly added: boolean
  readonly removed: boolean
  readonly value: readonly Token[]
}

const wholly = (before: readonly Token[], after: readonly Token[]): readonly Edit[] => [
  { added: false, removed: true, value: before },
  { added: true, removed: false, value: after },
]

function joined(edits: readonly Edit[]): readonly Stretch[] {
  const stretches: { isSame: boolean; before: Token[]; after: Token[] }[] = []
  for (const [index, { added, removed, value }] of edits.entries()) {
    const isSame = !added && !removed
    const last = stretches.at(-1)
    const isBridge = isSame && value.length <= FEW && index > 0 && index < edits.length - 1
    if (last && !last.isSame && (!isSame || (isBridge && isLarge(last)))) {
      if (!added) last.before.push(...value)
      if (!removed) last.after.push(...value)
    } else
      stretches.push({ isSame, before: added ? [] : [...value], after: removed ? [] : [...value] })
  }
  return stretches
}

/** Of a change of a word or two the words around it are not told again. */
const isLarge = ({ before, after }: Stretch): boolean =>
  Math.max(before.length, after.length) > 2 * FEW

/** A mark that was changed alone is not heard: it is told with the word that it stands at. */
function withWords(stretches: readonly Stretch[]): readonly Stretch[] {
  const told = [...stretches]
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.isSame || ![stretch.before, stretch.after].some(isOnlyMarks)) continue
    const [previous, next] = [told[index - 1]?.after ?? [], told[index + 1]?.before ?? []]
    const [first] = [...stretch.before, ...stretch.after]
    const from = first?.isJoined ? lastWordIn(previous) : previous.length
    const to = endOfJoined(next)
    const around = (tokens: readonly Token[]): readonly Token[] => [
      ...previous.slice(from),
      ...tokens,
      ...next.slice(0, to),
    ]
    told[index] = { ...stretch, before: around(stretch.before), after: around(stretch.after) }
    if (index > 0) told[index - 1] = toSame(previous.slice(0, from))
    if (index < told.length - 1) told[index + 1] = toSame(next.slice(to))
  }
  return told
}

const toSame = (tokens: readonly Token[]): Stretch => ({
  isSame: true,
  before: tokens,
  after: tokens,
})

const isOnlyMarks = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.every(({ isMark }) => isMark)

/** Where the last word begins, with the marks before it. */
const lastWordIn = (tokens: readonly Token[]): number =>
  Math.max(
    0,
    tokens.findLastIndex(({ isJoined }) => !isJoined),
  )

/** How many tokens go on the word before them. */
function endOfJoined(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ isJoined }) => !isJoined)
  return end < 0 ? tokens.length : end
}
