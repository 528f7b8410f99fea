import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inAnyCase } from '../../src/publication/any-case.ts'

const ROOT = join(import.meta.dirname, '../..')

test('letters stand in both cases, and what is no letter as it is', () => {
  expect(inAnyCase(String.raw`Part|Àrd-\w\.`)).toBe(String.raw`[Pp][Aa][Rr][Tt]|[Àà][Rr][Dd]-\w\.`)
  expect(inAnyCase('groß 1')).toBe('[Gg][Rr][Oo]ß 1')
})

test('labels are found too where V8 no longer optimises patterns', () => {
  const module = JSON.stringify(join(ROOT, 'src/publication/division.ts'))
  const script = `const { divideTitle } = await import(${module}); console.log(divideTitle('PART eleven: Ferries')?.label)`
  const flags = ['--no-regexp-optimization', '--input-type=module', '--eval', script]
  expect(execFileSync(process.execPath, flags, { encoding: 'utf8' }).trim()).toBe('PART eleven')
})

test('no pattern of ours ignores case for a group alone', () => {
  const patterned = globSync('src/**/*.ts', { cwd: ROOT }).filter((file) => {
    const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    return code.includes('(?i:')
  })
  expect(patterned).toEqual([])
})
