import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DOCUMENTS } from '../../scripts/command/documents.ts'
import { runCommand } from './command.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}
/** Every command: as npm calls it, and the name of its script. */
const COMMANDS = Object.entries(scripts).flatMap(([name, call]) => {
  const [, script] = /^node scripts\/run\.mjs (\S+)$/.exec(call) ?? []
  return script === undefined ? [] : [[name, script] as const]
})

test('the commands are found', () => {
  expect(COMMANDS.length).toBeGreaterThan(14)
})

test.each(COMMANDS)(
  '%s has help, and a document of its failing where it has --format',
  async (name, script) => {
    const { status, output } = await runCommand(script, ['--help'])
    expect(status).toBe(0)
    expect(output).toContain(`npm run ${name} -- [options]`)
    expect(output).toContain('--help')
    expect(output.includes('--format')).toBe(Object.hasOwn(DOCUMENTS, name))
  },
)
