import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'

/**
 * The tests by what they need, which their path or their text tells; the first that fits counts. Those that need least run
 * first, so that within seconds it is said that a unit is broken. Files that share a worker share its modules, and its
 * Chromium; but modules that are put in the place of others must not be seen by the next file, and who weighs memory must
 * not weigh what the last file left.
 */
const GROUPS = [
  {
    name: 'replaced',
    needs: /\bvi\.(?:mock|stubEnv|spyOn)\(|\bgetHeapStatistics\(/,
    isolate: true,
    order: 1,
  },
  { name: 'built', needs: /inject\('built'\)/, isolate: false, order: 3 },
  {
    name: 'machines',
    needs:
      /^tests\/(?:press|scripts|site\/(?:limits|search|settings))\/|shared-press|openValidators|openGate|findBrowser|openVeraPdf|openFirefox|runCommand/,
    isolate: false,
    order: 2,
  },
  { name: 'units', needs: /(?:)/, isolate: false, order: 0 },
] as const

const TESTS = globSync('tests/**/*.test.ts', { cwd: import.meta.dirname })

function groupOf(file: string): string | undefined {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return GROUPS.find(({ needs }) => needs.test(`${file}\n${text}`))?.name
}

export default defineConfig({
  test: {
    // Vitest leaves one processor to itself, which on two is half of all.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: GROUPS.map(({ name, isolate, order }) => ({
      test: {
        name,
        include: TESTS.filter((file) => groupOf(file) === name),
        isolate,
        sequence: { groupOrder: order },
        ...(name === 'built' && { globalSetup: ['tests/global-setup.ts'] }),
        testTimeout: 120_000,
        hookTimeout: 120_000,
      },
    })),
  },
})
