import { expect, test } from 'vitest'
import { toGlossary } from '../../src/site/glossary.ts'
import { exampleSite } from './example.ts'

const site = await exampleSite('tests/publications')
const terms = (entries: Parameters<typeof toGlossary>[0]) => toGlossary(entries, site.publications)

test('the glossary has its own terms and those of the publications, in the order of the alphabet', () => {
  const own = [
    { term: 'WP', meaning: 'White paper' },
    { term: 'ba', meaning: 'Blue book' },
  ]
  expect(terms(own).map(({ id, term, meaning }) => [id, term, meaning])).toEqual([
    ['ba', 'ba', 'Blue book'],
    ['vc', 'VC', 'Valley Commission'],
    ['wp', 'WP', 'White paper'],
  ])
})

test('a term says where it is used, or what it stands for', () => {
  const [term] = terms([])
  expect(term?.uses.map(({ publication }) => publication.name)).toEqual(['river-crossings'])
  const addresses = term?.uses[0]?.records.map(({ address }) => address)
  expect(addresses).toContain('river-crossings/what-we-recommend/#p5')
  expect(addresses).toContain('river-crossings/what-we-recommend/#p8')
})

test('two meanings of one abbreviation are two terms', () => {
  const ids = terms([{ term: 'VC', meaning: 'Victoria Cross', note: 'A medal.' }]).map(
    ({ id, meaning }) => [id, meaning],
  )
  expect(ids).toContainEqual(['vc', 'Valley Commission'])
  expect(ids).toContainEqual(['vc-2', 'Victoria Cross'])
})
