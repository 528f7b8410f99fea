import { diffArrays } from 'diff'
import { commonEnds } from '../../../common-ends.ts'
import { describeFound, describeWanted, isAlike } from './describe.ts'
import type { ExpectedToken, FoundToken } from './token.ts'

/** Steps of a page that differ between two that agree. */
export interface Difference {
  readonly expected: readonly ExpectedToken[]
  readonly found: readonly FoundToken[]
  /** What stands before it on the page, from the nearest on. */
  readonly before: readonly FoundToken[]
}

/** So many differences are found; a page with more is wrong throughout. */
const MOST_EDITS = 300

/** Every difference between what must stand on a page and what does. */
export function differencesOf(
  expected: readonly ExpectedToken[],
  found: readonly FoundToken[],
): readonly Difference[] {
  const { start, end } = commonEnds(expected, found, isAlike)
  if (start === expected.length && start === found.length) return []
  const own = expected.slice(start, expected.length - end)
  const other = found.slice(start, found.length - end)
  const changes = diffArrays<ExpectedToken | FoundToken>([...own], [...other], {
    comparator: (one, two) => isAlike(one as ExpectedToken, two as FoundToken),
    maxEditLength: MOST_EDITS,
  })
  const before = found.slice(0, start)
  return changes ? join(changes, before) : [{ expected: own, found: other, before }]
}

interface Change {
  readonly added: boolean
  readonly removed: boolean
  readonly value: readonly (ExpectedToken | FoundToken)[]
}

/** Joins neighbouring removals and additions. */
function join(changes: readonly Change[], before: readonly FoundToken[]): readonly Difference[] {
  const differences: Difference[] = []
  const passed = [...before]
  let expected: ExpectedToken[] = []
  let found: FoundToken[] = []
  const close = (): void => {
    if (expected.length + found.length > 0)
      differences.push({ expected, found, before: passed.slice(-NEAR) })
    passed.push(...found)
    expected = []
    found = []
  }
  for (const { added, removed, value } of changes) {
    if (removed) expected.push(...(value as readonly ExpectedToken[]))
    else if (added) found.push(...(value as readonly FoundToken[]))
    else {
      close()
      passed.push(...(value as readonly FoundToken[]))
    }
  }
  close()
  return differences
}

/** So many steps before a difference may say where it stands. */
const NEAR = 400

/** Says in a sentence what differs, and where on the page. */
export function tell({ expected, found, before }: Difference): string {
  const [is, should] = [found.map(describeFound).join(''), expected.map(describeWanted).join('')]
  const place = placeOf(before)
  if (found.length === 0) return `The page lacks ${cut(should)}${place}`
  if (expected.length === 0) return `The page has ${cut(is)} too many${place}`
  const [one, other] = [found[0], expected[0]]
  const isOne = found.length === 1 && expected.length === 1
  if (isOne && one?.kind === 'text' && other?.kind === 'text' && typeof other.text === 'string')
    return `The page has ${differing(one.text, other.text)}${place}`
  return `The page has ${cut(is)} for ${cut(should)}${place}`
}

/** The nearest id before it, and the words right before it. */
function placeOf(before: readonly FoundToken[]): string {
  const id = before.findLast((token) => token.kind === 'begin' && token.attributes.has('id'))
  const words = before.findLast(({ kind }) => kind === 'text')
  const within = id?.kind === 'begin' ? `, at #${id.attributes.get('id')}` : ''
  const after = words?.kind === 'text' ? `, after “${words.text.trim().slice(-40)}”` : ''
  return within + after
}

/** The first character that differs, with what stands round it. */
function differing(is: string, should: string): string {
  const [one, other] = [[...is], [...should]]
  const at = other.findIndex((character, index) => character !== one[index])
  const place = at < 0 ? other.length : at
  const round = one.slice(Math.max(0, place - 15), place + 15).join('')
  return `${named(one[place])} for ${named(other[place])} in “${round}”`
}

/** A character by its number too, for many cannot be seen. */
function named(character: string | undefined): string {
  if (character === undefined) return 'nothing'
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /[\p{L}\p{N}\p{P}]/u.test(character) ? `“${character}” (U+${code})` : `U+${code}`
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)

/** Characters of a difference that are shown. */
const LONGEST = 160
