import { describe, expect, test } from 'vitest'
import type { House } from '../../src/editions/edition.ts'
import { web } from '../../src/editions/web/index.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import type { Publication } from '../../src/publication/tree.ts'
import type { SiteInput, SitePublication } from '../../src/site/site.ts'
import { contextOf } from '../editions/web/context.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const example = await exampleSite('tests/proof/rules/html/tampering')
const house = { ...example.house, holdsDrafts: true }

/** The site with one of its publications a draft, made to be sent round. */
const site: SiteInput = {
  ...example,
  house,
  publications: example.publications.map(drafted),
}

function drafted(entry: SitePublication): SitePublication {
  const { publication, relations } = entry
  return {
    ...entry,
    publication: asDraft(publication),
    relations: { ...relations, translations: relations.translations.map(asDraft) },
  }
}

/** A paper, and a Welsh translation of another, as drafts. */
function asDraft(publication: Publication): Publication {
  const isDraft = ['paper', 'hen'].includes(publication.name)
  const { frontMatter } = publication
  return isDraft
    ? { ...publication, frontMatter: { ...frontMatter, status: 'draft' } }
    : publication
}
const draft = site.publications.find(({ publication }) => publication.name === 'paper')?.publication
if (!draft) throw new Error('there is no publication')
const files = await written(site)
const pages = [...files].filter(([path]) => path.endsWith('.html'))
const names = site.publications.map(({ publication }) => publication.name)
const isOfPublication = (path: string): boolean => names.some((name) => path.startsWith(`${name}/`))
const own = pages.filter(([path]) => path.startsWith(`${draft.name}/`))

test('no page is to be listed, and nothing leads programs to any', () => {
  const listed = pages.filter(
    ([, html]) => !html.includes('<meta name="robots" content="noindex">'),
  )
  expect(listed.map(([path]) => path)).toEqual([])
  expect(pages.filter(([, html]) => html.includes('feed.xml'))).toEqual([])
  expect([...files.keys()].filter((path) => /feed|sitemap/.test(path))).toEqual([])
  expect(files.get('robots.txt')).toBe('User-agent: *\nDisallow: /\n')
})

test('no program is led from or to the translation that is a draft', () => {
  const leading = pages.filter(([, html]) => /<link[^>]* hreflang=/.test(html))
  expect(leading.map(([path]) => path)).toEqual([])
  expect(files.get('new/index.html')).toContain('hreflang="cy" lang="cy"')
})

test('every page of a draft, and of the house, says so in its title and in a banner, and other publications do not', () => {
  expect(own.length).toBeGreaterThan(2)
  const english = pages.filter(([path]) => !path.startsWith('hen/'))
  for (const [path, html] of english) {
    const isOfHouse = !isOfPublication(path) || html.includes('http-equiv="refresh"')
    const isDraft = path.startsWith(`${draft.name}/`) || isOfHouse
    expect(html.includes('<title>Draft: '), path).toBe(isDraft)
    const hasCard = html.includes('property="og:title"')
    expect(html.includes('content="Draft: '), path).toBe(isDraft && hasCard)
    if (isDraft)
      expect(html, path).toMatch(
        /<section class="banner past"(?: id="_standing")? aria-label="Draft">\n<p><strong>Draft\.<\/strong> Not published, and not to be cited/,
      )
  }
})

test('the pages of the house say nothing of the kind where none are drafts', async () => {
  const published = await written(example)
  for (const path of ['index.html', 'search/index.html', 'about/index.html'])
    expect(published.get(path), path).not.toContain('aria-label="Draft"')
})

test('it is not said how a draft is cited, for it has no address for good', () => {
  expect(own.filter(([path]) => path.includes('/cite/'))).toEqual([])
  for (const [path, html] of own)
    expect(html, path).not.toMatch(/\/cite\/|id="_cite"|class="tools"/)
  expect(files.get('new/index.html')).toContain('id="_cite"')
})

test('beside its title in the list it stands too', () => {
  expect(files.get('index.html')).toContain('<strong>Draft.</strong>')
})

/** What the proof finds in the pages of the draft, one of which may be another. */
async function faultsIn(alter: (html: string) => string, given: House = house): Promise<string> {
  const catalogue = makeCatalogue(site.publications.map(({ publication }) => publication))
  const context = { ...contextOf(catalogue), house: given }
  const altered = own.map(([path, html]) => ({
    path,
    bytes: new TextEncoder().encode(alter(html)),
  }))
  const messages = draft ? [...(await web.check(altered, draft, [], context))] : []
  return messages
    .filter(({ rule }) => rule === 'web-page')
    .map(({ reason }) => reason)
    .join('\n')
}

describe('what is expected of the pages of a draft', () => {
  test('nothing of it is missing', async () => {
    expect(await faultsIn((html) => html)).not.toMatch(/Draft|noindex|feed/)
  })

  test.each([
    ['a title without it', (html: string) => html.replace('<title>Draft: ', '<title>'), '(U+0044)'],
    ['no banner', (html: string) => html.replace('<strong>Draft.</strong>', ''), '<strong>'],
    [
      'a page that may be listed',
      (html: string) => html.replace('<meta name="robots" content="noindex">\n', ''),
      'noindex',
    ],
    [
      'how it is cited',
      (html: string) =>
        html.replace(
          '<section class="section" id="_rights"',
          '<section id="_cite">Cite</section>$&',
        ),
      '_cite',
    ],
    [
      'a tool that cites it',
      (html: string) => html.replace('<nav class="onward"', '<div class="tools"></div>$&'),
      'tools',
    ],
  ])('%s is found', async (_, alter, says) => {
    expect(await faultsIn(alter)).toContain(says)
  })

  test('in a site that is published other pages are expected', async () => {
    expect(await faultsIn((html) => html, { ...house, holdsDrafts: false })).toMatch(/feed|noindex/)
  })
})

test('where editors look at it before, the feed and the sitemap have no draft', async () => {
  const shown = await written({ ...site, house: example.house })
  const [feed = '', sitemap = ''] = ['feed.xml', 'sitemap.xml'].map((path) => shown.get(path))
  expect(feed).toContain('<entry')
  expect(`${feed}${sitemap}`).not.toContain(`/${draft.name}/`)
  expect(shown.get(`${draft.name}/index.html`)).toContain('content="noindex"')
})
