import { sequencesIn } from '../tags.ts'
import { type Condition, condition, matterhorn } from './condition.ts'
import type { Inspected } from './inspected.ts'

/** What is asked of what pages paint. */
export const CONTENT: readonly Condition[] = [
  matterhorn('01-003', 'no artifact stands in tagged content', ({ proof }) =>
    told(
      proof.painted.map(({ page, artifactsInTagged: count }) => [
        page,
        count,
        'artifacts stand in tagged content',
      ]),
    ),
  ),
  matterhorn('01-004', 'no tagged content stands in an artifact', ({ proof }) =>
    told(
      proof.painted.map(({ page, taggedInArtifacts: count }) => [
        page,
        count,
        'tagged contents stand in artifacts',
      ]),
    ),
  ),
  matterhorn('01-005', 'all that is painted is tagged or an artifact', function* (file) {
    const owned = sequencesIn(file.proof.tags)
    yield* told(
      file.proof.painted.map(({ page, unmarked }) => [
        page,
        unmarked,
        'characters, paths or pictures are neither tagged nor artifacts',
      ]),
    )
    for (const { page, sequences } of file.proof.painted)
      for (const sequence of sequences)
        if (!owned[page]?.has(sequence))
          yield `content ${sequence} of page ${page} stands in no element`
  }),
  condition(
    'ISO 32000-1, 14.7.4',
    'the content of every element is there, once',
    function* ({ proof }) {
      for (const { page, sequences } of proof.painted) {
        const twice = sequences.length - new Set(sequences).size
        if (twice > 0) yield `${twice} numbers of page ${page} mark several contents`
      }
      yield* contentFaults(proof)
    },
  ),
  matterhorn('30-002', 'no form that is used again holds tagged content', ({ proof }) =>
    told(
      proof.painted.map(({ page, numberedInForms: count }) => [
        page,
        count,
        'tagged contents stand in forms',
      ]),
    ),
  ),
]

/** The counts that are not nothing: `page 4: 2 artifacts stand in tagged content`. */
const told = (counts: readonly (readonly [number, number, string])[]): readonly string[] =>
  counts
    .filter(([, count]) => count > 0)
    .map(([page, count, what]) => `page ${page}: ${count} ${what}`)

function* contentFaults({ painted, tags }: Inspected['proof']): Generator<string> {
  const there = new Map(painted.map(({ page, sequences }) => [page, new Set(sequences)]))
  for (const [page, numbers] of sequencesIn(tags).entries())
    for (const number of numbers ?? [])
      if (!there.get(page)?.has(number)) yield `content ${number} of page ${page} is not there`
}
