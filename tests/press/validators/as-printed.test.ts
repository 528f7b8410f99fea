import { expect, test } from 'vitest'
import { isAsPrinted } from '../../../src/press/validators/pa11y/as-printed.ts'
import { makeFinder } from '../../../src/press/validators/pa11y/places.ts'

const TABLES = {
  headless: '<table><tbody><tr><td>a</td></tr></tbody></table>',
  headed: '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  grouped: '<table><tbody><tr><th scope="rowgroup" colspan="2">a</th></tr></tbody></table>',
  captioned: '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
}

const find = (table: string, owner: string) =>
  makeFinder(`<html><body><div ${owner}>${table}</div></body></html>`)('html > body > div > table')

test.each([
  ['td-has-header', 'headless', true],
  ['td-has-header', 'headed', false],
  ['table-fake-caption', 'grouped', true],
  ['table-fake-caption', 'captioned', false],
  ['th-has-data-cells', 'headless', false],
] as const)('%s does not count for a table that is %s: %s', (code, name, expected) => {
  expect(isAsPrinted(code, find(TABLES[name], 'data-publication="a"'))).toBe(expected)
})

test('in a page of the site itself every finding counts', () => {
  expect(isAsPrinted('td-has-header', find(TABLES.headless, 'class="x"'))).toBe(false)
})
