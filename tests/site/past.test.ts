import { expect, test } from 'vitest'
import { isPast } from '../../src/publication/front-matter.ts'
import { toSiteData } from '../../src/site/site-data.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const site = await exampleSite('tests/site/past')
const files = await written(site)
const page = (path: string): string =>
  (files.get(`${path}index.html`) ?? '').replaceAll('\u00a0', ' ')
const NOINDEX = '<meta name="robots" content="noindex">'

const MARK =
  '<p class="standing"><strong>Withdrawn in May 2008.</strong> Use instead: <a href="https://www.gov.uk/plan/">www.gov.uk/plan</a>.</p>'

test.each(['', 'search/'])('beside the title in the list of %j stands what is past', (path) => {
  expect(page(path)).toContain(MARK)
  expect(page(path)).toMatch(
    /<p class="standing"><strong>Superseded on 1 May 2008\.<\/strong> Use instead: <a href="[./]*new\/">New plan: what is done about it<\/a>\.<\/p>/,
  )
  expect(page(path)).toContain('<p class="standing"><strong>Withdrawn in 2009.</strong></p>')
})

test.each(['', 'search/'])('so do the languages in which it can be read, in %j', (path) => {
  const [, found] = /href="[./]*new\/"[^>]*>New plan[\s\S]*?(<p class="others">.*<\/p>)/.exec(
    page(path),
  ) ?? ['', '']
  expect(found?.replace(/"[./]*(?=(?:cynllun|plana))/g, '"')).toBe(
    '<p class="others">In other languages: <a href="cynllun-newydd/" hreflang="cy" lang="cy">Cymraeg</a>, <a href="plana/" hreflang="ga" lang="ga">Gaeilge</a> (Withdrawn in 2009)</p>',
  )
})

test('the glossary says of each publication that it names whether it is past', () => {
  expect(page('glossary/')).toContain('<cite>Withdrawn plan</cite> (Withdrawn in May 2008): ')
})

test('every page of what is withdrawn asks not to be indexed, and no other page does', () => {
  const asking = [...files.keys()].filter((path) => files.get(path)?.includes(NOINDEX)).sort()
  expect(asking).toEqual(
    ['gone/cite/', 'gone/', 'gone-before/', 'plana/cite/', 'plana/']
      .map((path) => `${path}index.html`)
      .sort(),
  )
})

test('no sitemap names it, and nothing keeps a crawler from reading it', () => {
  const named = toSiteData(site).sitemaps.flatMap(({ entries }) =>
    entries.map(({ address }) => address),
  )
  expect(named).toContain('old/first/')
  expect(named.filter((address) => /^(?:gone|plana)/.test(address))).toEqual([])
  expect(files.get('robots.txt') ?? '').not.toMatch(/Disallow/)
})

test('no link to a withdrawn page is for search engines', () => {
  expect(page('new/')).not.toMatch(/hreflang="ga" href/)
  expect(page('plana/')).not.toMatch(/<link[^>]*hreflang/)
})

test('every passage that a search finds says what is past of its publication', () => {
  const said = site.publications.map(({ publication, listed }) => [
    isPast(publication.frontMatter),
    ...new Set(listed.records().map((record) => record.listed.status.replaceAll('\u00a0', ' '))),
  ])
  expect(said).toEqual([
    [false, ''],
    [true, 'Withdrawn in May 2008'],
    [true, 'Superseded in May 2008'],
    [false, ''],
    [true, 'Superseded on 1 May 2008'],
    [true, 'Withdrawn in 2009'],
  ])
})

test('every passage that a search finds leads to what took the place of its publication', () => {
  const instead = new Map(
    site.publications.map(({ publication, listed }) => [
      publication.name,
      listed.records()[0]?.listed.instead,
    ]),
  )
  expect(instead.get('gone')).toEqual([
    'Use instead: ',
    'www.gov.uk/plan',
    'https://www.gov.uk/plan/',
    'en-GB',
    '.',
  ])
  expect(instead.get('old')).toEqual([
    'Use instead: ',
    'New plan: what is done about it',
    'new/',
    'en-GB',
    '.',
  ])
  expect(instead.get('new')).toBeUndefined()
})

test('the banner of what is past stands before the text of every part', () => {
  for (const path of ['old/first/', 'old/next-steps/', 'hen/diwedd/', 'gone/', 'old/cite/'])
    expect(page(path).split('class="text"')[0]).toMatch(
      /<section class="banner past" id="_standing" aria-label="[^"]+">/,
    )
})
