import { type Condition, matterhorn, when } from './condition.ts'
import type { Inspected } from './inspected.ts'

/** What is asked of headings. */
export const HEADINGS: readonly Condition[] = [
  matterhorn('14-002', 'the first heading is of the first level', (file) => {
    const [first] = levelsOf(file)
    return when(first !== undefined && first !== 1, `the first heading is an H${first}`)
  }),
  matterhorn('14-003', 'no level is left out on the way down', function* (file) {
    const levels = levelsOf(file)
    for (const [index, level] of levels.entries()) {
      const before = levels[index - 1] ?? level
      if (level > before + 1) yield `an H${level} follows an H${before}`
    }
  }),
  matterhorn('14-006', 'no element holds two headings without a level', function* ({ tags }) {
    for (const { name, kids } of tags)
      if (kids.filter(({ type }) => type === 'H').length > 1) yield `a ${name} holds two H`
  }),
  matterhorn('14-007', 'all headings have levels, or none', (file) =>
    when(
      levelsOf(file).length > 0 && file.tags.some(({ type }) => type === 'H'),
      'there are headings with levels and an H without one',
    ),
  ),
]

const levelsOf = ({ tags }: Inspected): readonly number[] =>
  tags.flatMap(({ type }) => (LEVEL.test(type) ? [Number(type.slice(1))] : []))

const LEVEL = /^H\d+$/
