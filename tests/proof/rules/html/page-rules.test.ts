import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../src/proof/html/tree.ts'
import { htmlRules } from '../../../../src/proof/rules/html/page-rules.ts'

const FOLDER = join(import.meta.dirname, 'page-rules')
const faultsOf = (name: string): readonly string[] => {
  const page = parseHtml(readFileSync(join(FOLDER, name)))
  return htmlRules
    .flatMap((rule) => [...rule(page)])
    .map(({ rule, reason }) => `${rule}: ${reason}`)
}

test('a sound page has no fault', () => {
  expect(faultsOf('sound.html')).toEqual([])
})

describe('a planted fault is found', () => {
  const faulty = readdirSync(FOLDER).filter(
    (name) => name.endsWith('.html') && name !== 'sound.html',
  )
  test.each(faulty)('%s', (name) => {
    const found = new Set(faultsOf(name).map((fault) => fault.split(':')[0]))
    expect([...found]).toEqual([name.replace(/-\d\.html$/, '')])
  })

  test.each(htmlRules)('each rule has one: %o', (rule) => {
    const found = faulty.some(
      (name) => [...rule(parseHtml(readFileSync(join(FOLDER, name))))].length > 0,
    )
    expect(found).toBe(true)
  })
})
