import type { Made } from '../../src/run/new/make-new.ts'
import { toCommand } from './next.ts'
import type { Given } from './options.ts'

/** What was made for the editor, for the editor to look at. */
const LOOKED_AT = ['title', 'language', 'date', 'publisher', 'rights'] as const

/** What to do with what was written, a step a line; `given` is the front matter that was asked for. */
export function nextOfNew(
  { house, first, unignored }: Made,
  values: Given['values'],
  given: Readonly<Partial<Record<(typeof LOOKED_AT)[number], string>>>,
): readonly string[] {
  const steps = [
    ...(house === undefined ? [] : [`fill in ${house}`]),
    ...(unignored
      ? [`add to ${unignored.file}, each on a line: ${unignored.lines.join(' ')}`]
      : []),
    ...(first === undefined
      ? [`${toCommand('new', values)} my-report`]
      : [
          ...toLook(first, given),
          `see it while you write: ${toCommand('start', values)}`,
          `publish it: ${toCommand('build', values)}`,
        ]),
  ]
  return steps.map((step, index) => `${index === 0 ? 'Next: ' : '      '}${step}`)
}

function toLook(
  first: string,
  given: Readonly<Partial<Record<(typeof LOOKED_AT)[number], string>>>,
): readonly string[] {
  const made = LOOKED_AT.filter((key) => !Object.hasOwn(given, key))
  return made.length > 0 ? [`look whether ${made.join(', ')} in ${first} are right`] : []
}
