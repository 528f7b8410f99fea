import { expect, test } from 'vitest'
import type { FrontMatter } from '../../../src/publication/front-matter.ts'
import type { EarlierOf } from '../../../src/publication/versions/version.ts'
import { setPageTop } from '../../../src/typesetting/plain/page-top.ts'

const frontMatter = {
  title: 'The ferries: who crosses the river',
  language: 'en-GB',
  date: '2006-11-29',
} as FrontMatter

const earlierOf = { date: '2006-11-29' } as EarlierOf

test('a page has its title at the axis and its folio at the end', () => {
  expect(setPageTop({ frontMatter: { ...frontMatter, status: 'withdrawn' } }, 2, 9)).toBe(
    '      The ferries: who crosses the river          Withdrawn, page 2 of 9',
  )
})

test('a folio that says more leaves less of the title', () => {
  const publication = { frontMatter: { ...frontMatter, status: 'withdrawn' }, earlierOf } as const
  expect(setPageTop(publication, 2, 9)).toBe(
    '      The ferries       Withdrawn. Text of 29 November 2006, page 2 of 9',
  )
})

test('a folio that leaves no room for a title stands alone', () => {
  const told = { ...frontMatter, language: 'gd', status: 'superseded' } as const
  expect(setPageTop({ frontMatter: told, earlierOf }, 100, 120)).toBe(
    '   Air a chur às àite. Teacsa: 29 an t-Samhain 2006, duilleag 100 de 120',
  )
})
