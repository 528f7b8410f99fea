import { expect, test } from 'vitest'
import { text } from '../../src/editions/text/index.ts'
import { readHtml } from '../../src/proof/html/read.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { contextOf } from '../editions/web/context.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const example = await exampleSite('tests/site/timeline')
const pages = await written(example)
const timelineOf = (path: string): string =>
  /<section class="timeline"[\s\S]*?<\/section>/.exec(pages.get(`${path}index.html`) ?? '')?.[0] ??
  ''

const textsIn = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found.replaceAll('\u00a0', ' '))

test('each row is a bar in the lane of who leads it, in the order of the times', () => {
  const drawn = textsIn(
    timelineOf('plan/'),
    /<text[^>]*>([^<]*)<|<rect[^>]*fill="(?:none|currentColor)"/g,
  )
  expect(drawn.filter(Boolean)).toEqual([
    'September 2006',
    'December 2006',
    'March 2007',
    'June 2007',
    'Department for Transport',
    'King’s Boat',
    'The rest',
    'The county',
    'Long Tom',
  ])
})

test('a bar stands over its months; it is full where they are named', () => {
  const bars = [
    ...timelineOf('plan/').matchAll(
      /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="12" fill="(\w+)"/g,
    ),
  ]
  expect(bars.map(([, ...about]) => about)).toEqual([
    ['1', '41.3', 'currentColor'],
    ['391', '128', 'none'],
    ['44.3', '128', 'none'],
  ])
})

test('it is said whose it is, what it shows, and the same in a list that leads to the rows', () => {
  const html = timelineOf('plan/')
  expect(html).toContain(
    'Made by this site from <a href="#t1.1">Table 1.1</a>; not part of the original.',
  )
  expect(html).toMatch(/<svg viewBox="0 0 520 \d+" role="img" aria-labelledby=/)
  expect(html).toContain(
    'Three rows, from September 2006 to summer 2007. A solid bar is a month that is named: one row.',
  )
  expect(textsIn(html, /<span class="when">([^<]*)</g)).toEqual([
    'September 2006',
    'End of 2006',
    'Summer 2007',
  ])
  expect(html).toContain(
    '<a href="#t1.1-kings-boat">King’s Boat</a> <span class="lead">Department for Transport (with help)</span>',
  )
})

test('it is no word of the publication, and in no other edition', async () => {
  const bytes = new TextEncoder().encode(pages.get('plan/index.html') ?? '')
  const { pieces } = readHtml([{ path: 'plan/index.html', bytes }])
  expect(JSON.stringify(pieces)).not.toContain('Made by this site')
  const publications = example.publications.map(({ publication }) => publication)
  const context = contextOf(makeCatalogue(publications))
  const [plan] = publications.filter(({ name }) => name === 'plan')
  if (!plan) throw new Error('the plan lacks')
  const [file] = await text.render(plan, context)
  expect(new TextDecoder().decode(file?.bytes)).not.toContain('Made by this site')
})

test('many years have marks of whole years, and long titles lines of their own', () => {
  const html = timelineOf('long/')
  expect(textsIn(html, /<text class="when"[^>]*>([^<]*)</g)).toEqual([
    '1998',
    '2003',
    '2008',
    '2013',
  ])
  const lines = textsIn(html, /<text x="0"[^>]*>([^<]*)</g)
  expect(lines).toHaveLength(4)
  expect(lines.slice(0, 2).join(' ')).toMatch(/^The ferry .* and back again$/)
  expect(lines.every((line) => line.length <= 57)).toBe(true)
})

test('the words of a page are in its language', () => {
  const html = timelineOf('plan-de/')
  expect(html).toContain('Zeitleiste zu Tabelle 1')
  expect(textsIn(html, /<span class="when">([^<]*)</g)).toEqual(['September 2006', 'Ende 2006'])
  expect(timelineOf('prom/')).toContain(
    '<section class="timeline" id="_timeline-t1" aria-labelledby="_timeline-t1-heading" lang="en-GB">',
  )
})

test('the same table gives the same bytes', async () => {
  const again = await written(await exampleSite('tests/site/timeline'))
  expect(again.get('plan/index.html')).toBe(pages.get('plan/index.html'))
})
