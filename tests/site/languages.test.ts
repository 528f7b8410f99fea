import { expect, test } from 'vitest'
import {
  attributeOf,
  childrenOf,
  type HtmlNode,
  isElement,
  parseHtml,
  textOf,
} from '../../src/proof/html/tree.ts'
import { type Wording, wordingOf } from '../../src/wording/index.ts'
import { exampleSite } from './example.ts'
import { written } from './written.ts'

const site = await exampleSite('tests/site/languages')
const files = await written(site)
const austrian = { ...site, house: { ...site.house, language: 'de-AT' } }
const ofAustria = await written(austrian)

/** What a page says, and what it says of its parts, by language; what programs alone read (`pre`) has none. */
function saidIn(html: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  const add = (language: string, text: string): void => {
    said.set(language, `${said.get(language) ?? ''} ${text}`)
  }
  const visit = (node: HtmlNode, around: string): void => {
    if (node.nodeName === '#text') add(around, textOf(node))
    if (!isElement(node) || ['script', 'style', 'pre'].includes(node.tagName)) return
    const language = attributeOf(node, 'lang') ?? around
    for (const name of ['aria-label', 'abbr', 'alt', 'title'])
      add(language, attributeOf(node, name) ?? '')
    for (const child of childrenOf(node)) visit(child, language)
  }
  for (const node of childrenOf(parseHtml(new TextEncoder().encode(html)))) visit(node, '')
  return new Map([...said].map(([language, text]) => [language, text.replace(/\s+/g, ' ')]))
}

const pagesBelow = (
  pages: ReadonlyMap<string, string>,
  folder: string,
): readonly (readonly [string, ReadonlyMap<string, string>])[] =>
  [...pages]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, html]) => [path, saidIn(html)])

const allOf = ({
  furniture,
  editions,
  site,
  search,
  answers,
  about,
  statement,
  months,
}: Wording): readonly string[] => [
  ...Object.values(furniture),
  ...Object.values(editions),
  ...Object.values(site),
  ...Object.values(search),
  ...Object.values(answers).flat(),
  ...Object.values(about),
  ...Object.values(statement),
  ...months,
]

/** Stretches of English that none of our German words holds: each betrays a word that is not taken from its language. */
const german = allOf(wordingOf('de')).join(' ')
const ENGLISH = allOf(wordingOf('en'))
  .flatMap((words) => words.split(/\{\w+\}/))
  .map((words) => words.trim())
  .filter((words) => /\p{L}{4}/u.test(words) && !german.includes(words))

const englishIn = (text: string): readonly string[] =>
  ENGLISH.filter((words) => text.includes(words))

test('English words are found where they are planted', () => {
  expect(ENGLISH.length).toBeGreaterThan(100)
  const said = saidIn('<p lang="pl">Contents <span lang="en-GB">Editions</span></p>')
  expect(englishIn(said.get('pl') ?? '')).toEqual(['Contents'])
})

test('the pages of a publication say nothing in another language than its own', () => {
  const pages = pagesBelow(files, 'bericht')
  expect(pages.map(([path]) => path)).toEqual([
    'bericht/ausblick/index.html',
    'bericht/cite/index.html',
    'bericht/index.html',
    'bericht/lage/index.html',
  ])
  for (const [path, said] of pages) {
    expect([
      path,
      [...said.keys()].filter((language) => !/^(?:|de|de-AT)$/.test(language)),
    ]).toEqual([path, []])
    expect([path, englishIn([...said.values()].join(' '))]).toEqual([path, []])
  }
})

test('dates, counts and labels are put as the language has them', () => {
  const text = saidIn(files.get('bericht/index.html') ?? '').get('de-AT') ?? ''
  for (const words of [
    'Der Rat und Die Kommission',
    'September 2006',
    '2 Zeilen',
    '2 Seiten',
    '7 KB',
    'hergestellt von Der Verein, 2007',
    'Zitate aller Absätze, auch für Literaturverwaltungen',
    'Veröffentlicht im September 2006 und seither nicht aktualisiert',
    'nach den Bedingungen der Open Government Licence v3.0: www.nationalarchives.gov.uk',
  ])
    expect(text).toContain(words)
})

test('a label that is written out stands apart on the page', () => {
  expect(files.get('bericht/lage/index.html')).toContain(
    '<span class="ordinal">Kapitel Elf<span class="unseen">:</span></span> Die Fähren',
  )
})

test('where a language has no words, what we add is marked as English, and nothing else is', () => {
  for (const [path, said] of pagesBelow(files, 'raport')) {
    expect([path, englishIn(said.get('pl') ?? '')]).toEqual([path, []])
    expect(englishIn(said.get('en-GB') ?? '')).toContain('Skip to main content')
    expect([path, /[ąćęłńóśźż]/.exec(said.get('en-GB') ?? '')?.[0]]).toEqual([path, undefined])
  }
})

test('a former address leads on in the language of the publication', () => {
  const said = saidIn(files.get('faehren/index.html') ?? '').get('de-AT') ?? ''
  expect(said).toContain('Diese Seite ist umgezogen')
  expect(englishIn(said)).toEqual([])
})

/** The pages of the house that show no text of a publication. */
const OF_HOUSE = [
  'index.html',
  'glossary/index.html',
  '404.html',
  'about/index.html',
  'accessibility/index.html',
]

test('the pages of the house are in its language', () => {
  for (const path of OF_HOUSE) {
    const said = saidIn(ofAustria.get(path) ?? '')
    expect([path, englishIn(said.get('de-AT') ?? '')]).toEqual([path, []])
    expect(said.get('de-AT')).toContain('Barrierefreiheit')
  }
  for (const path of OF_HOUSE.filter((path) => path !== 'glossary/index.html'))
    expect(saidIn(ofAustria.get(path) ?? '').has('en-GB')).toBe(false)
  const search = saidIn(ofAustria.get('search/index.html') ?? '')
  expect(englishIn(search.get('de-AT') ?? '')).toEqual([])
  expect(search.get('de-AT')).toContain('Wörter oder die Nummer eines Absatzes')
  expect(englishIn(search.get('pl') ?? '')).toEqual([])
})

test('the glossary calls each place as its publication does, and marks its language', () => {
  const said = saidIn(ofAustria.get('glossary/index.html') ?? '')
  expect(said.get('en-GB')?.trim()).toBe('Paragraph 1.1')
  expect(said.get('de-AT')).toContain('Absatz 1.1')
})

test('a publication keeps its language on the pages of the house', () => {
  expect(ofAustria.get('index.html')).toContain('lang="pl">Promy: raport</a>')
  expect(ofAustria.get('index.html')).not.toContain('lang="de-AT">Die Fähren')
})
