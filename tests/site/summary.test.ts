import { expect, test } from 'vitest'
import { readHtml } from '../../src/proof/html/read.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const pages = await written(await exampleSite('tests/site/summary'))
const pageOf = (path: string): string => pages.get(`${path}index.html`) ?? ''

const OPEN = '<details class="summary" open>\n<summary>Our summary</summary>'
const FOLDED = OPEN.replace(' open', '')

test('a publication of one file has it folded, before its text', () => {
  const page = pageOf('bridge/')
  expect(page).toContain(`${FOLDED}\n<div id="_summary">\n<p>A bridge &amp; a road.</p>`)
  expect(page.indexOf(FOLDED)).toBeLessThan(page.indexOf('<div class="text"'))
})

test('the page of a publication whose text stands on others has it unfolded', () => {
  expect(pageOf('ferry/')).toContain(OPEN)
  expect(pageOf('many/')).toContain(OPEN)
})

test('the one part of a publication has it too, and none of several', () => {
  expect(pageOf('ferry/times/')).toContain(FOLDED)
  expect(pageOf('many/one/')).not.toContain('class="summary"')
})

test('search engines are told how it begins', () => {
  const told = '<meta name="description" content="The ferry sails at nine.">'
  expect(pageOf('ferry/')).toContain(told)
  expect(pageOf('ferry/times/')).toContain(told)
  expect(pageOf('many/one/')).not.toContain('name="description"')
})

test('our label says its language where that is another', () => {
  const label = '<summary lang="en-GB">Our summary</summary>'
  expect(pageOf('prom/')).toContain(label)
})

test('none of it is read as words of the publication', () => {
  const bytes = new TextEncoder().encode(pageOf('bridge/'))
  const { pieces } = readHtml([{ path: 'bridge/index.html', bytes }])
  expect(JSON.stringify(pieces)).not.toContain('road')
})
