import { describe, expect, test } from 'vitest'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import { pagesOf } from '../../../src/editions/print/layouts/extent.ts'
import { contentsOf, hasContents } from '../../../src/editions/print/page/depth.ts'
import { headingEntriesOf } from '../../../src/editions/print/page/entries.ts'
import { toHtml } from '../../../src/editions/print/page/html.ts'
import { renderWords } from '../../../src/editions/print/page/lines/text.ts'
import { element } from '../../../src/editions/print/page/node.ts'
import { toTitleSize } from '../../../src/editions/print/page/title-size.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { toPlainText } from '../../../src/publication/words.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { DISPLAY } from '../../../src/typesetting/fonts.ts'
import { textWidthIn } from '../../../src/typesetting/text-width.ts'

/** Texts, and the pieces of them that may stand on lines of their own; `~` ties what follows it, but for `|`. */
const TEXTS = [
  ['https://a.example/b/c.pdf.', '~https://a.example/|b/|c.pdf.'],
  ['(www.a-b.example/c-d/)', '~(www.a-b.example/|c-d/)'],
  ['a.example/b?c=d&e', '~a.example/|b?c=d&amp;e'],
  ['write to the-board@a-b.example', 'write to ~the-board@a-b.example'],
  ['and/or well-being', 'and/or well-being'],
  ['£10 000 in 2006–07, or –5 of them', '~£10 000 in ~2006–07, or ~–5 of them'],
  [
    'https://a.example/search?query=ferries+and+barges&sort=newest#results',
    'https://a.example/|search|~?query=ferries+and+barges|&amp;sort=newest|#results',
  ],
] as const

test.each(TEXTS)('%s may end lines as %s', (text, pieces) => {
  const rendered = toHtml(element('', {}, renderWords(text)), 'en')
    .html.replaceAll('<wbr>', '|')
    .replace(/<span class="whole">(.*?)<\/span>/g, '~$1')
  expect(rendered).toBe(pieces)
})

const fonts = await readFonts()
const typography = {
  layout: clear,
  widthOf: textWidthIn(fonts),
  titleWidthOf: textWidthIn(fonts, DISPLAY),
}
const page = { above: ['The Board'], below: [], foot: ['2006'] }
const TITLES = [
  ['Reaching Out', 'large'],
  ['Written ministerial statement on the Social Exclusion Action Plan', 'medium'],
  [`The ${'a'.repeat(20)} of the ferries`, 'small'],
  [`The ${'a'.repeat(38)} of the ferries`, 'least'],
  ['Ferries of the rivers '.repeat(22).trim(), 'least'],
] as const

test.each(TITLES)('the title %s is set %s', (lead, name) => {
  expect(toTitleSize({ lead, ...page }, typography).name).toBe(name)
})

test('a title is smaller where many lines stand below it, and not where they go on to a second page', () => {
  const lead = 'Reaching Out'
  const sizeOver = (lines: number): string =>
    toTitleSize({ lead, ...page, foot: Array(lines).fill('One of us') }, typography).name
  expect([sizeOver(18), sizeOver(22), sizeOver(60)]).toEqual(['large', 'smaller', 'large'])
})

describe('the contents', () => {
  test('list headings of one level alike, and what stands below them set in', () => {
    expect(linesOf(publicationOf('# Foreword\n\n# Ferries\n\n## Ropes\n\n# Fares\n'))).toEqual([
      '0 heading Foreword',
      '0 heading Ferries',
      '1 heading Ropes',
      '0 heading Fares',
    ])
  })

  test('set headings of an index in as those of its parts are', () => {
    const report = publicationOf('We thank all.\n\n## The committee\n\n### Its members\n', [
      '# Ferries\n\n## Ropes\n',
    ])
    expect(linesOf(report)).toEqual([
      '0 heading The committee',
      '1 heading Its members',
      '0 title Ferries',
      '1 heading Ropes',
    ])
  })

  test('name a section that two parts are in once', () => {
    const part = (title: string): string => `Section IV: The future\n\n# ${title}\n`
    expect(linesOf(publicationOf('', [part('Next steps'), part('Last steps')]))).toEqual([
      '0 section Section IV: The future',
      '0 title Next steps',
      '0 title Last steps',
    ])
  })

  const DEEP = '# One\n\n## Two\n\n### Three\n\n# Four\n'

  test('list as many levels as the front matter says', () => {
    const listed = (contents: string): number =>
      contentsOf(publicationOf(DEEP, [], `contents: ${contents}\n`), clear).entries.length
    expect(['1', '2', '3', '6'].map(listed)).toEqual([2, 3, 4, 4])
  })

  test('fill no more than a twentieth of the pages, or a page, where it says nothing', () => {
    const sections = '## A section\n\nWords.\n\n'.repeat(40)
    const [short, long] = [sections, sections.replaceAll('Words.', 'Words. '.repeat(500))]
    const [few, many] = [short, long].map((text) =>
      publicationOf(`# One\n\n${text}# Two\n\nWords.\n`),
    )
    if (!few || !many) throw new Error('there is no publication')
    expect(contentsOf(few, clear).entries).toHaveLength(2)
    expect(pagesOf(many, clear)).toBeGreaterThan(40)
    expect(contentsOf(many, clear).entries).toHaveLength(headingEntriesOf(many).length)
  })

  test('have no list that fills more than they may', () => {
    const boxes = ':::box[A box]\nWords.\n:::\n\n'.repeat(100)
    expect(contentsOf(publicationOf(`# One\n\n${boxes}`), clear).listings).toEqual([])
    const [list] = contentsOf(
      publicationOf(`# One\n\n${boxes}`, [], 'contents: 1\n'),
      clear,
    ).listings
    expect(list?.entries).toHaveLength(100)
  })

  test('have lists of the tables, figures and boxes that have a caption or a title', () => {
    const table = '| A | B |\n| --- | --- |\n| 1 | 2 |\n\n'
    const publication = publicationOf(
      `Table 1: Fares\n\n${table}\n\n${table}:::box[Box 1: Ropes]\nTable 2: Ropes\n\n${table}:::\n\n:::example\nWords.\n:::\n`,
    )
    const lists = contentsOf(publication, clear).listings.map(({ type, entries }) => [
      type,
      ...entries.map(({ words }) => toPlainText(words)),
    ])
    expect(lists).toEqual([
      ['table', 'Table 1: Fares', 'Table 2: Ropes'],
      ['box', 'Box 1: Ropes'],
    ])
    expect(contentsOf(publication, clear).entries).toEqual([])
    expect(hasContents(publication, clear)).toBe(true)
  })
})

const linesOf = (publication: Publication): readonly string[] =>
  headingEntriesOf(publication).map(
    ({ depth, kind, words }) => `${depth} ${kind} ${toPlainText(words)}`,
  )

function publicationOf(text: string, parts: readonly string[] = [], keys = ''): Publication {
  const front = `---\ntitle: A\nlanguage: en-GB\ndate: 2006\npublisher: A\nrights: A\n${keys}---\n\n`
  const { publication } = parsePublication({
    name: 'sample',
    main: { path: 'sample.md', text: front + text },
    parts: parts.map((own, index) => ({
      name: `part-${index}`,
      source: { path: `0${index + 1}-part-${index}.md`, text: own },
    })),
  })
  if (!publication) throw new Error('there is no publication')
  return publication
}
