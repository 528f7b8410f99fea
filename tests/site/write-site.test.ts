import { describe, expect, test } from 'vitest'
import { web } from '../../src/editions/web/index.ts'
import { attributeOf, elementsOf, parseHtml, textOf } from '../../src/proof/html/tree.ts'
import { compare } from '../../src/proof/parity.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'

import { contextOf } from '../editions/web/context.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const BASE_PATH = '/papers/'
const site = await exampleSite('tests/publications', BASE_PATH)
const files = await written(site)
const pages = [...files].filter(([path]) => path.endsWith('.html'))

/** What pages of publications run, and their data for machines. */
const OURS = ['application/ld+json', 'assets/found.js', 'assets/passage.js', 'assets/onward.js']

test('Eleventy writes every page, and nothing else', () => {
  expect([...files.keys()]).toEqual([
    '404.html',
    'about/index.html',
    'accessibility/index.html',
    'datganiad/cite/index.html',
    'datganiad/index.html',
    'feed.xml',
    'ferries-of-the-upper-valley/index.html',
    'glossary/index.html',
    'index.html',
    'river-crossings/cite/index.html',
    'river-crossings/index.html',
    'river-crossings/the-ferries/index.html',
    'river-crossings/what-we-recommend/index.html',
    'robots.txt',
    'search/index.html',
    'sitemap.xml',
    'traversees/cite/index.html',
    'traversees/index.html',
  ])
})

test('the same site gives the same bytes', async () => {
  expect(await written(await exampleSite('tests/publications', BASE_PATH))).toEqual(files)
})

test('pages that an earlier build keeps are listed and not written again', async () => {
  const publications = site.publications.map((entry) => ({ ...entry, fragments: new Map() }))
  const again = await written({ ...site, publications })
  expect(again.get('index.html')).toEqual(files.get('index.html'))
  expect([...again.keys()].filter((path) => path.startsWith('river-crossings/'))).toEqual([])
})

test('the text on a publication’s own page is in the contents, and led to from the first part', () => {
  expect(files.get('river-crossings/index.html')).toContain('<a href="./#foreword">Foreword</a>')
  expect(files.get('river-crossings/the-ferries/index.html')).toContain(
    'Before this: <a href="../#foreword">Foreword</a>',
  )
})

describe.each(pages)('%s', (path, html) => {
  const page = parseHtml(new TextEncoder().encode(html))
  const elements = [...elementsOf(page)]
  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag)

  test('begins with the way to its content, and has its landmarks and one heading', () => {
    const [first] = elements.slice(elements.findIndex(({ tagName }) => tagName === 'body') + 1)
    expect(first && attributeOf(first, 'href')).toBe('#_main')
    expect(['header', 'main', 'footer', 'h1'].map((tag) => named(tag).length > 0)).not.toContain(
      false,
    )
    expect(named('h1')).toHaveLength(1)
    expect(named('title').map(textOf)).not.toEqual([''])
  })

  test('runs our own scripts alone, styles nothing in place, and says what it may fetch', () => {
    const scripts = named('script').map(
      (script) =>
        attributeOf(script, 'src')?.replace(/^.*(?=assets\/)/, '') ?? attributeOf(script, 'type'),
    )
    const own = path.startsWith('search/') ? ['search.js'] : OURS
    const allowed = ['assets/settings.js', 'assets/settings-choose.js', ...own]
    expect(allowed).toEqual(expect.arrayContaining(scripts))
    expect(named('style')).toHaveLength(0)
    expect(
      elements.filter((element) => element.attrs.some(({ name }) => /^(style|on\w+)$/.test(name))),
    ).toEqual([])
    const [policy] = named('meta').filter(
      (meta) => attributeOf(meta, 'http-equiv') === 'Content-Security-Policy',
    )
    expect(policy && attributeOf(policy, 'content')).toMatch(/^default-src 'none'; /)
  })

  test('every link leads to something', () => {
    const links = elements.flatMap(
      (element) => attributeOf(element, 'href') ?? attributeOf(element, 'action') ?? [],
    )
    expect(links.map((link) => whyDead(link, path)).filter(Boolean)).toEqual([])
  })
})

test('a page at a former address leads on', () => {
  const html = files.get('ferries-of-the-upper-valley/index.html')
  expect(html).toContain('content="0; url=../river-crossings/"')
  expect(html).toContain(
    '<link rel="canonical" href="https://publications.example.gov.uk/papers/river-crossings/">',
  )
})

test('what looks like a template is text', () => {
  expect(files.get('river-crossings/what-we-recommend/index.html')).toContain(
    '{{ This }} report 50 % &lt; 100 &amp;',
  )
})

test('a finished page has no fault, and all of its words', async () => {
  for (const { publication } of site.publications) {
    const finished = publication.parts.map((part) => {
      const path = part.name
        ? `${publication.name}/${part.name}/index.html`
        : `${publication.name}/index.html`
      return { path, bytes: new TextEncoder().encode(files.get(path)) }
    })
    const context = contextOf(makeCatalogue([publication]))
    const known = { ...context, house: site.house }
    const furniture = web.expect(publication, known)
    const parity = compare(publication, furniture, await web.read(finished), 'web')
    expect(parity.messages).toEqual([])
    expect(parity.read.length).toBeGreaterThan(50)
    const told = [...web.check(finished, publication, parity.read, known)]
    // The site of these tests says that it has two editions of seven.
    expect(told.filter(({ rule }) => rule !== 'web-page')).toEqual([])
  }
})

test('the sitemap has every page that is read', () => {
  const addresses = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address]) => address,
  )
  const expected = pages
    .map(([path]) => path.replace(/index\.html$/, ''))
    .filter((address) => !/^404\.html$|^ferries-of|\/cite\/$/.test(address))
    .map((address) => `https://publications.example.gov.uk/papers/${address}`)
  expect(addresses.toSorted()).toEqual(expected.toSorted())
})

/** Files that others write: editions, styles, the list of checksums, the search script. */
const OTHERS = /\.txt$|^assets\/|^search\/search\.js$/

function whyDead(link: string, path: string): string | undefined {
  if (/^(https?|mailto):/.test(link)) return undefined
  if (link.startsWith('/') && path !== '404.html') return `${link} does not bear another base path`
  const { pathname, hash } = new URL(link, `https://host${BASE_PATH}${path}`)
  if (!pathname.startsWith(BASE_PATH)) return `${link} leads out of the site`
  const target = pathname.slice(BASE_PATH.length)
  const html = files.get(target === '' || target.endsWith('/') ? `${target}index.html` : target)
  if (html === undefined) return OTHERS.test(target) ? undefined : `${link} leads nowhere`
  const id = decodeURIComponent(hash.slice(1))
  return id === '' || html.includes(`id="${id}"`)
    ? undefined
    : `${link}: no such place on that page`
}
