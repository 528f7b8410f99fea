import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clear } from '../../../../src/editions/print/layouts/clear.ts'
import { large } from '../../../../src/editions/print/layouts/large.ts'
import { element, type Kid, type PageNode } from '../../../../src/editions/print/page/node.ts'
import { headingNodesOf, toOutlineTitle } from '../../../../src/editions/print/page/outline.ts'
import { renderPage } from '../../../../src/editions/print/page/page.ts'
import type { PrintedPage } from '../../../../src/editions/print/page/printed-page.ts'
import { listedAdditions } from '../../../../src/proof/expectations/print/listed.ts'
import { makeCatalogue } from '../../../../src/publication/catalogue.ts'
import { readPublications } from '../../../../src/publication/read.ts'
import { runsOf, wordsOf } from '../../../../src/publication/runs.ts'
import { toWords } from '../../../../src/publication/words.ts'
import { readFonts } from '../../../../src/run/assets/fonts.ts'
import { HOUSE } from '../../house.ts'
import { ROOT } from '../printing.ts'
import { titlesOf } from './titles.ts'
import { looseTexts, wordsInTags, wordsOnPage } from './words.ts'

const FOLDERS = [
  'content',
  'tests/publications',
  'tests/editions/print/publications',
  'tests/editions/print/flaws',
]

const fonts = await readFonts()
const layouts = [clear, large(20)]

const printed = await Promise.all(
  FOLDERS.map(async (folder) => {
    const { publications } = await readPublications(join(ROOT, folder), ROOT)
    const place = { catalogue: makeCatalogue(publications), house: HOUSE, fonts }
    return publications.flatMap((publication) =>
      layouts.map((layout) => ({
        name: publication.name,
        edition: layout.edition,
        publication,
        page: renderPage(publication, { ...place, layout }),
      })),
    )
  }),
)

describe.each(printed.flat())('the page of $name for $edition', ({ publication, page }) => {
  test('has every text in an element whose role holds texts', () => {
    expect(looseTexts(page.body)).toEqual([])
  })

  test('has the same words in the tags as to the eye, less those that are seen again', () => {
    const words = wordsInTags([page.body])
    expect(words.length).toBeGreaterThan(50)
    expect(words.toSorted()).toEqual(wordsOnPage(page.body).toSorted())
  })

  test('has in the tags the words of the publication in their order, but for those of ours', () => {
    const words = wordsOf(publication).map(({ text }) => text)
    expect(wordsInTags(partsOn(page), isOurs)).toEqual(words)
  })

  test('leaves out no level of headings', () => {
    const levels = headingNodesOf(page.body).map(({ tag }) => Number(tag.slice(1)))
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(leaps).toEqual([])
  })

  test('has each mark once, in the order of its elements', () => {
    const marks = [...page.html.matchAll(/ lang="[\w-]+-x-n(\d+)"/g)].map(([, mark]) =>
      Number(mark),
    )
    expect(marks.toSorted((one, other) => one - other)).toEqual([...page.nodes.keys()])
    expect(new Set(page.nodes).size).toBe(page.nodes.length)
  })

  test('names each note and each heading cell once, and heads cells by these', () => {
    const roles = [...rolesBelow(page.body)]
    const names = roles.flatMap(({ name }) => name ?? [])
    expect(new Set(names).size).toBe(names.length)
    const heads = roles.flatMap(({ cell }) => cell?.headers ?? [])
    expect(heads.filter((head) => !names.includes(head))).toEqual([])
  })

  test('leads each link within it to an element that it has', () => {
    const ids = new Set([...page.html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const links = [...page.html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })
})

const inClear = printed.flat().filter(({ edition }) => edition === clear.edition)
test.each(inClear)('$name has a heading for each entry of the outline', ({ publication, page }) => {
  const titles = titlesOf(publication, clear).map((title) => title.replace(/\s+/g, ' '))
  expect(headingNodesOf(page.body).map(toOutlineTitle)).toEqual(titles)
})

const inLarge = printed.flat().filter(({ edition }) => edition !== clear.edition)
describe.each(inLarge)('the page of $name in large print', ({ publication, page }) => {
  test('adds to tables what its furniture says, and nothing else', () => {
    const { language } = publication.frontMatter
    const added = publication.parts.flatMap((part) => runsOf(part, listedAdditions(language)))
    const words = added.filter(({ furniture }) => furniture).flatMap(({ text }) => toWords(text))
    expect(wordsInTags([...addedIn(page.body)])).toEqual(words)
  })

  test('has no table, no word with a soft hyphen', () => {
    expect(page.html).not.toMatch(/<table|\u00ad/)
  })
})

test('a text that stands in no paragraph is found', () => {
  const paragraphs = [
    element('p', {}, ['read'], { type: 'P' }),
    element('div', {}, [element('p', {}, ['lost'])]),
  ]
  const planted = element('body', {}, paragraphs, { type: 'Document' })
  expect(looseTexts(planted)).toEqual(['lost'])
})

const partsOn = ({ body }: PrintedPage): readonly PageNode[] =>
  body.kids.filter((kid): kid is PageNode => isElement(kid) && kid.attributes.class === 'part')

const isElement = (kid: Kid): kid is PageNode => typeof kid !== 'string'

/** Tells whether an element holds words of ours: references and labels of notes, what a box is, headings. */
function isOurs({ role, attributes }: PageNode, around: PageNode | undefined): boolean {
  const name = String(attributes.class ?? '')
  const isLabel = role?.type === 'Lbl' && (around?.role?.type === 'Note' || name === 'kind')
  const isHeading = role?.type.startsWith('H') && around?.attributes.class === 'notes'
  if (role?.type === 'Added') return true
  return role?.type === 'Reference' || isLabel || isHeading || name.startsWith('headline')
}

function* addedIn(node: PageNode): Generator<PageNode> {
  if (node.role?.type === 'Added') yield node
  else for (const kid of node.kids) if (isElement(kid)) yield* addedIn(kid)
}

function* rolesBelow(node: PageNode): Generator<NonNullable<PageNode['role']>> {
  if (node.role) yield node.role
  for (const kid of node.kids) if (isElement(kid)) yield* rolesBelow(kid)
}
