import { DOMParser, type Element } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import type { Publication } from '../../src/publication/tree.ts'
import { renderFeed } from '../../src/site/feed.ts'
import type { SiteInput } from '../../src/site/site.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const ATOM = 'http://www.w3.org/2005/Atom'
const site = await exampleSite('tests/publications', '/papers/')
const base = `${site.house.origin}/papers/`

/** How often an element may stand in another (RFC 4287, 4.1.1, 4.1.2 and 3.2): once, once or not, once or more, as often as one likes. */
const GRAMMAR: Readonly<Record<string, Readonly<Record<string, '1' | '?' | '+' | '*'>>>> = {
  feed: {
    id: '1',
    title: '1',
    updated: '1',
    author: '+',
    link: '*',
    entry: '*',
    subtitle: '?',
    rights: '?',
    generator: '?',
    icon: '?',
    logo: '?',
  },
  entry: {
    id: '1',
    title: '1',
    updated: '1',
    published: '?',
    author: '+',
    link: '+',
    summary: '?',
    rights: '?',
    content: '?',
    category: '*',
  },
  author: { name: '1', email: '?', uri: '?' },
  link: {},
}

const ALLOWED = { '1': [1, 1], '?': [0, 1], '+': [1, Infinity], '*': [0, Infinity] } as const
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

const childrenOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1)

const childOf = (element: Element, name: string): Element | undefined =>
  childrenOf(element).find(({ localName }) => localName === name)

/** What in an element is against RFC 4287. */
function faultsOf(element: Element): readonly string[] {
  const name = element.localName ?? ''
  const own = element.namespaceURI === ATOM ? [] : [`${name} is not of Atom`]
  const text = element.textContent ?? ''
  const rules = GRAMMAR[name]
  if (!rules) {
    const isTime = !['updated', 'published'].includes(name) || TIME.test(text)
    const isAddress = name !== 'id' || URL.canParse(text)
    return [...own, ...(isTime && isAddress && text ? [] : [`${name} is “${text}”`])]
  }
  const children = childrenOf(element)
  const names = children.map(({ localName }) => localName ?? '')
  const counts = Object.entries(rules).flatMap(([child, how]) => {
    const count = names.filter((one) => one === child).length
    const [least, most] = ALLOWED[how]
    return count < least || count > most ? [`${name} has ${count} of ${child}`] : []
  })
  const unknown = names.filter((child) => !rules[child]).map((child) => `${child} in ${name}`)
  const bare = name === 'link' && !URL.canParse(element.getAttribute('href') ?? '')
  const links = bare ? ['a link leads nowhere'] : []
  return [...own, ...counts, ...unknown, ...links, ...children.flatMap(faultsOf)]
}

function parse(xml: string): Element {
  const { documentElement } = new DOMParser({
    onError: (_, message) => {
      throw new Error(message)
    },
  }).parseFromString(xml, 'text/xml')
  if (!documentElement) throw new Error('there is nothing')
  return documentElement
}

const entriesOf = (feed: Element): readonly Element[] =>
  childrenOf(feed).filter(({ localName }) => localName === 'entry')

const saidOf = (entry: Element, name: string): string => childOf(entry, name)?.textContent ?? ''

/** The site with one publication alone, whose front matter says this. */
function withFrontMatter(
  ...dates: readonly ({ readonly name?: string } & Record<string, unknown>)[]
): SiteInput {
  const [entry] = site.publications
  if (!entry) throw new Error('there is no publication')
  const publications = dates.map(({ name = 'paper', ...said }) => {
    const frontMatter = { ...entry.publication.frontMatter, language: 'en-GB', ...said }
    const publication: Publication = { ...entry.publication, name, frontMatter }
    return { ...entry, publication }
  })
  return { ...site, publications }
}

test('the feed is as RFC 4287 wants it, and names every publication by its address', async () => {
  const xml = (await written(site)).get('feed.xml') ?? ''
  const feed = parse(xml)
  expect(faultsOf(feed)).toEqual([])
  expect(feed.localName).toBe('feed')
  expect(entriesOf(feed).map((entry) => saidOf(entry, 'id').slice(base.length))).toEqual(
    expect.arrayContaining(site.publications.map(({ publication }) => `${publication.name}/`)),
  )
  const ids = entriesOf(feed).map((entry) => saidOf(entry, 'id'))
  expect(new Set([...ids, saidOf(feed, 'id')]).size).toBe(ids.length + 1)
  const [self] = childrenOf(feed).filter((child) => child.getAttribute('rel') === 'self')
  expect(self?.getAttribute('href')).toBe(`${base}feed.xml`)
})

test.each([
  ['an entry without a title', '<title>', '</title>', 'entry has 0 of title'],
  ['a day for a time', 'T00:00:00Z</updated>', '</updated>', 'updated is'],
  ['an element of another kind', '<published>', '<issued>', 'issued in entry'],
])('planted: %s', (_, is, becomes, says) => {
  const xml = renderFeed(site)
  const at = xml.indexOf('<entry')
  const [head, rest] = [xml.slice(0, at), xml.slice(at)]
  const tampered =
    is === '<title>'
      ? rest.replace(/<title>[^<]*<\/title>\n/, '')
      : rest
          .replaceAll(is, becomes)
          .replaceAll('</published>', is === '<published>' ? '</issued>' : '</published>')
  expect(faultsOf(parse(head + tampered)).join('; ')).toContain(says)
})

test('what was changed last comes first, and says when it came out and when it was changed', () => {
  const feed = parse(
    renderFeed(
      withFrontMatter(
        { name: 'b', date: '2006-10-09' },
        { name: 'a', date: '2006-10-09' },
        { name: 'c', date: '2005', versions: [{ date: '2005' }, { date: '2007-03-03' }] },
        { name: 'd', date: '2004-07', 'status-date': '2008-05-01', status: 'withdrawn' },
      ),
    ),
  )
  expect(saidOf(feed, 'updated')).toBe('2008-05-01T00:00:00Z')
  const rows = entriesOf(feed).map((entry) => [
    saidOf(entry, 'id').slice(base.length),
    saidOf(entry, 'published').slice(0, 10),
    saidOf(entry, 'updated').slice(0, 10),
  ])
  expect(rows).toEqual([
    ['d/', '2004-07-01', '2008-05-01'],
    ['c/', '2005-01-01', '2007-03-03'],
    ['a/', '2006-10-09', '2006-10-09'],
    ['b/', '2006-10-09', '2006-10-09'],
  ])
  expect(entriesOf(feed)[0]?.textContent).toMatch(/Withdrawn on 1\sMay\s2008\. /)
})

test('a title that looks like markup is read as it was written', () => {
  const title = 'Ferries & <script>alert("1")</script> ]]>'
  const feed = parse(renderFeed(withFrontMatter({ title, rights: '© <b>' })))
  expect(faultsOf(feed)).toEqual([])
  expect(saidOf(entriesOf(feed)[0] ?? feed, 'title')).toBe(title)
})

test('of many publications it names fifty; of none it is a feed too', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ name: `paper-${index}` }))
  expect(entriesOf(parse(renderFeed(withFrontMatter(...many))))).toHaveLength(50)
  expect(faultsOf(parse(renderFeed({ ...site, publications: [] })))).toEqual([])
})

test('every page leads to it, for people and for programs', async () => {
  const pages = [...(await written(site))].filter(([path]) => path.endsWith('.html'))
  const lacking = pages
    .filter(([, html]) => !html.includes('http-equiv="refresh"'))
    .filter(
      ([, html]) =>
        !/<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="[^"]*feed.xml">/.test(
          html,
        ) || !/<li><a href="[^"]*feed.xml">[^<]+<\/a>/.test(html),
    )
  expect(lacking.map(([path]) => path)).toEqual([])
})
