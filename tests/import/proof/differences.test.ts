import { expect, test } from 'vitest'
import { type Difference, differencesOf } from '../../../src/import/proof/differences.ts'
import { findMoved } from '../../../src/import/proof/moved.ts'
import { piecesOf } from '../../../src/import/proof/pieces.ts'
import { type Numbers, seeded } from '../../publication/seeded.ts'

/** Words of a text in which some stand often. */
const toText = (length: number, numbers: Numbers): readonly string[] =>
  Array.from({ length }, () => `w${numbers(1 + numbers(5000))}`)

const piecesBetween = (wanted: readonly string[], found: readonly string[]) => {
  const differences = differencesOf(wanted, found)
  return piecesOf(differences, findMoved(differences, wanted, found))
}

/** What is found where the differences are taken out of what is wanted, and put in. */
function apply(
  differences: readonly Difference[],
  wanted: readonly string[],
  others: readonly string[],
): readonly string[] {
  let at = 0
  const words = differences.flatMap(({ wanted: gone, found }) => {
    const kept = wanted.slice(at, gone.from)
    at = gone.to
    return [...kept, ...others.slice(found.from, found.to)]
  })
  return [...words, ...wanted.slice(at)]
}

test.each([...Array(60).keys()])('edits by chance (seed %i) are all found', (seed) => {
  const numbers = seeded(seed)
  const wanted = toText(200, numbers)
  const found = [...wanted]
  for (let edit = 0; edit <= numbers(12); edit++)
    found.splice(numbers(200), numbers(4), ...toText(numbers(4), numbers))
  const differences = differencesOf(wanted, found)
  expect(differences.length > 0).toBe(wanted.join(' ') !== found.join(' '))
  expect(apply(differences, wanted, found)).toEqual(found)
  const moved = findMoved(differences, wanted, found)
  for (const { wanted: from, found: to } of moved)
    expect(found.slice(to.from, to.to)).toEqual(wanted.slice(from.from, from.to))
  const pieces = piecesOf(differences, moved)
  const count = (of: 'wanted' | 'found', all: readonly Difference[]): number =>
    all.reduce((sum, { [of]: { from, to } }) => sum + to - from, 0)
  for (const of of ['wanted', 'found'] as const)
    expect(count(of, pieces)).toBe(count(of, differences))
})

test('a chapter that stands elsewhere in a long text is one that has moved', () => {
  const wanted = toText(40_000, seeded(1))
  const found = [
    ...wanted.slice(0, 10_000),
    ...wanted.slice(15_000),
    ...wanted.slice(10_000, 15_000),
  ]
  expect(piecesBetween(wanted, found)).toEqual([
    { wanted: { from: 10_000, to: 15_000 }, found: { from: 35_000, to: 40_000 }, isMoved: true },
  ])
})

test('a word is found in a long text of which much else differs', () => {
  const wanted = toText(40_000, seeded(2))
  const found = [...wanted.slice(15_000), ...wanted.slice(0, 15_000)]
  found[5000] = 'other'
  const pieces = piecesBetween(wanted, found)
  expect(pieces).toContainEqual({
    wanted: { from: 20_000, to: 20_001 },
    found: { from: 5000, to: 5001 },
    isMoved: false,
  })
  expect(pieces).toHaveLength(2)
})

test('a text that is another one is one difference, and takes no longer for it', () => {
  const [one, other] = [seeded(3), seeded(4)].map((numbers) => toText(100_000, numbers))
  const whole = { from: 0, to: 100_000 }
  const upper = (other ?? []).map((word) => word.toUpperCase())
  expect(piecesBetween(one ?? [], upper)).toEqual([{ wanted: whole, found: whole, isMoved: false }])
})
