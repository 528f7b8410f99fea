import { expect, test } from 'vitest'
import { checkPages } from '../../src/editions/web/check.ts'
import { hasErrors } from '../../src/message/message.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { contextOf } from '../editions/web/context.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const site = await exampleSite('tests/site/former')
const files = await written(site)
const publications = site.publications.map(({ publication }) => publication)
const { house } = site
const context = { ...contextOf(makeCatalogue(publications)), house }
const page = (path: string): string => files.get(`${path}index.html`) ?? ''

/** What the proof has against a page. */
function faultsOf(path: string, html: string): readonly string[] {
  const [publication] = publications
  if (!publication) return ['no publication']
  const file = { path: `${path}index.html`, bytes: new TextEncoder().encode(html) }
  const read = [{ text: 'One', where: {} }]
  return [...checkPages([file], publication, read, context)].map(
    ({ rule, reason }) => `${rule}: ${reason}`,
  )
}

const anchor = (id: string): string => `<div class="former" id="${id}"></div>\n`

test('a former id on a page that stands is an anchor before its passage, without a script', () => {
  const html = page('plan/first/')
  expect(html).toContain(`${anchor('p1.0')}<div class="passage" id="p1.1">`)
  expect(html).toContain(`${anchor('item')}<div class="passage" id="p1.2">`)
  expect(html).toMatch(/<div class="text"[^>]*>\n<div class="former" id="title"><\/div>/)
  expect(html).toContain(`${anchor('foot')}<section class="notes">`)
})

test('a former id of a passage that stands on another page is the way there', () => {
  expect(page('plan/first/')).toContain(
    `<li><a id="p2.1" href="../second/#p2.1">${house.origin}/plan/second/#p2.1</a></li>`,
  )
  expect(page('plan/')).toContain('<li><a id="p1.1" href="first/#p1.1">')
})

test('the proof knows these anchors, and misses one that is lost', () => {
  for (const path of ['plan/', 'plan/first/', 'plan/second/'])
    expect(faultsOf(path, page(path)).filter((fault) => fault.includes('former'))).toEqual([])
  const html = page('plan/first/')
  const lost = faultsOf('plan/first/', html.replace(anchor('p1.0'), ''))
  expect(lost.join()).toContain('web-shape')
  const astray = faultsOf('plan/first/', html.replace('<a id="p2.1"', '<a id="p2.2"'))
  expect(astray.join()).toContain('web-page')
  expect(hasErrors([])).toBe(false)
})

test('a page that stands no more leads on, its former ids by themselves', () => {
  expect(page('old-plan/')).toContain('content="0; url=../plan/"')
  expect(page('plan/begin/')).toContain('content="0; url=../first/"')
  const html = page('old-plan/first/')
  expect(html).toContain('content="0; url=../../plan/first/"')
  expect(html).toContain('<a id="p1.9" href="../../plan/second/#p2.1">')
  expect(html).toContain('<script src="../../assets/onward.js" defer></script>')
})
