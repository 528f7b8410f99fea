import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, the longest first: one that began last would leave all processors idle but its own. Vitest
 * learns how long a file takes when it has run it, and cannot know it of a fresh checkout.
 */
const LONGEST = [
  'editions/contract',
  'site/search/expected/expected',
  'scripts/failing',
  'editions/print/print',
  'site/search/truth',
  'site/limits/limits',
  'gate/firefox',
  'site/search/languages',
  'proof/rules/pdf/tampering',
  'run/leftovers',
  'scripts/build',
  'press/loss',
  'editions/lies/print',
  'site/settings/settings',
  'scripts/journeys',
  'scripts/import',
  'scripts/proof',
  'proof/rules/html/tampering',
  'editions/print/picture',
  'editions/print/press/press',
  'editions/lies/versions-print',
  'fuzz/fuzz',
  'scripts/options',
  'editions/print/large/large',
  'editions/print/rules',
  'deposit/bags',
  'checks/too-much',
  'editions/lies/folios',
  'run/altered',
]

const gone = LONGEST.filter((name) => !existsSync(join(import.meta.dirname, `${name}.test.ts`)))
if (gone.length > 0) throw new Error(`There is no test of that name: ${gone.join(', ')}`)

/** Begins with what takes longest, in each of the groups that run one after another. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => groupOf(one) - groupOf(other) || rank(one) - rank(other))
  }
}

const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.indexOf(relative(import.meta.dirname, moduleId).replace(/\.test\.ts$/, ''))
  return at < 0 ? LONGEST.length : at
}
