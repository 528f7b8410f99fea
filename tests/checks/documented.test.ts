import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/checks/index.ts'
import { PAGE_CHECKS } from '../../src/gate/checks/index.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/rules.md'), 'utf8')
const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, name = '']) => name)

/** The rules of house and of finished pages that are listed. */
const listed = [...rules, ...PAGE_CHECKS].map(({ name }) => name)

/** The rules that the source names: as `rule: 'name'`, or as the key of a table of checks. */
const named = globSync('src/**/*.ts', { cwd: root }).flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /rule: '([a-z-]+)'|^ +'([a-z-]+)': check\w+,$/gm,
    ),
  ].map(([, name, key]) => name ?? key ?? ''),
)

test('every rule has its section', () => {
  expect([...new Set([...named, ...listed])].filter((name) => !sections.includes(name))).toEqual([])
})

test('no section is there twice', () => {
  expect(sections.filter((name, index) => sections.indexOf(name) !== index)).toEqual([])
})

test('every section of the content and the editions has its rule', () => {
  const known = [...named, ...listed]
  const composed = /…|^press-(crashed|hung)$/
  expect(sections.filter((name) => !known.includes(name) && !composed.test(name))).toEqual([])
})

test('every section says something', () => {
  const bare = page
    .split(/^### /m)
    .slice(1)
    .filter((section) => section.split('\n').filter(Boolean).length < 2)
  expect(bare).toEqual([])
})
