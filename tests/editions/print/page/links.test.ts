import { expect, test } from 'vitest'
import { renderLink } from '../../../../src/editions/print/page/links.ts'
import { element } from '../../../../src/editions/print/page/node.ts'
import { SOFT_HYPHEN } from '../../../../src/typesetting/hyphens.ts'

const LINKS = [
  ['#p7.4', 'paragraph 7.4', 'paragraph 7.4'],
  ['https://example.org/a', 'the first report', 'the first report (example.org/a)'],
  ['https://example.org/a/', 'https://example.org/a/', 'https://example.org/a/'],
  ['https://example.org/a/', 'example.org/a', 'example.org/a'],
  ['https://example.org/a', 'example.org/a/', 'example.org/a/'],
  ['https://example.org/', 'http://example.org', 'http://example.org'],
  ['https://example.org/a', 'example.org', 'example.org (example.org/a)'],
  ['mailto:office@example.org', 'by mail', 'by mail (office@example.org)'],
  ['mailto:office@example.org', 'office@example.org', 'office@example.org'],
  ['tel:+442072190000', 'by telephone', 'by telephone (+442072190000)'],
  ['tel:+442072190000', '+44 20 7219 0000', '+44 20 7219 0000'],
] as const

test.each(LINKS)('of a link to %s that says “%s” is said “%s”', (href, words, said) => {
  expect(renderLink(href, [words]).role?.description).toBe(said)
})

test('a place where an address may be divided is no part of what is said', () => {
  const kids = ['https://example.org/', element('wbr', {}), `a${SOFT_HYPHEN}b`]
  expect(renderLink('https://example.org/ab', kids).role?.description).toBe(
    'https://example.org/ab',
  )
})
