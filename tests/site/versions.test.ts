import { expect, test } from 'vitest'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

/** `toll` is a publication that was corrected, `toll-2006` its earlier text. */
const files = await written(await exampleSite('tests/proof/rules/html/tampering'))

test.each(['index.html', 'sitemap.xml', 'feed.xml', 'search/index.html'])(
  '%s names the text of today, and no earlier one',
  (path) => {
    const text = files.get(path) ?? ''
    expect(text).toContain('toll/')
    expect(text).not.toContain('toll-2006/')
  },
)

test('a list says when a publication was changed last', () => {
  expect(files.get('index.html')).toContain(
    'HM. Published 2006, last changed 3\u00a0March\u00a02007.',
  )
})

test('an earlier text has its pages, which search engines leave out', () => {
  for (const path of [
    'toll-2006/index.html',
    'toll-2006/one/index.html',
    'toll-2006/cite/index.html',
  ])
    expect(files.get(path)).toContain('<meta name="robots" content="noindex">')
  expect(files.get('toll/index.html')).not.toContain('noindex')
})

test('the text of today is found under its day, part by part', () => {
  expect(files.get('toll-2007-03-03/index.html')).toContain('url=../toll/"')
  expect(files.get('toll-2007-03-03/one/index.html')).toContain('url=../../toll/one/"')
})

test('the page there says which text it is the address of, and not that anything has moved', () => {
  const page = files.get('toll-2007-03-03/index.html') ?? ''
  expect(page).toContain('<h1>The text of 3\u00a0March\u00a02007</h1>')
  expect(page).toContain('which is the text of today')
  expect(page).not.toContain('oved')
})
