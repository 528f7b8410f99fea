import { readPublications } from '../../../src/publication/read.ts'
import { type Listed, listPublication, summarise } from '../../../src/site/search/listed.ts'
import type { SearchRecord } from '../../../src/site/search/record.ts'
import type { SiteInput } from '../../../src/site/site.ts'
import { toSite } from './made.ts'

const SYLLABLES = 'ba re ti mo lu sen tor al per con des fi gra ho ken'.split(' ')

/** A word that differs for each number below 3,375: `bareti`. */
const wordOf = (number: number): string =>
  [225, 15, 1].map((by) => SYLLABLES[Math.floor(number / by) % 15]).join('')

/** So many publications of 20 paragraphs, of which no two are alike. */
export const makeRecords = (publications: number): readonly SearchRecord[] =>
  Array.from({ length: publications * 20 }, (_, place) => {
    const name = `paper-${Math.floor(place / 20)}`
    const number = `${1 + (place % 20)}`
    const words = Array.from({ length: 40 }, (_, word) => wordOf((place * 31 + word * 97) % 3375))
    return {
      address: `${name}/#p${number}`,
      publication: name,
      kind: 'report',
      year: '2006',
      listed: { title: name, date: '2006', language: 'en-GB', names: '', status: '' },
      language: 'en',
      title: `Paragraph ${number}`,
      number,
      content: words.join(' '),
      expansions: [],
    }
  })

/** The publications that records are of. */
export const listRecords = (records: readonly SearchRecord[]): readonly Listed[] =>
  [...Map.groupBy(records, ({ publication, language }) => `${publication} ${language}`)].map(
    ([key, own]) => {
      const [name = '', language = ''] = key.split(' ')
      return { name, language, records: () => own, ...summarise(own) }
    },
  )

/** The same publications with other dates, by their places. */
export const withDates = (site: SiteInput, dateOf: (place: number) => string): SiteInput => ({
  ...site,
  publications: site.publications.map((entry, place) => {
    const frontMatter = { ...entry.publication.frontMatter, date: dateOf(place) }
    const publication = { ...entry.publication, frontMatter }
    const listed = listPublication(publication, entry.relations, {
      glossary: site.glossary,
      site: site.house,
    })
    return { ...entry, publication, listed }
  }),
})

/** A site of so many publications: copies of a small one, each with its own name, title and a word of its own. */
export async function makeLargeSite(publications: number): Promise<SiteInput> {
  const read = await readPublications('tests/site/search/fixtures/whole/content', process.cwd())
  const [model] = read.publications
  const [part] = model?.parts ?? []
  const [paragraph] = part?.children ?? []
  if (!model || !part || paragraph?.type !== 'paragraph') throw new Error('the fixture is gone')
  return toSite(
    Array.from({ length: publications }, (_, place) => ({
      ...model,
      name: `paper-${place}`,
      frontMatter: { ...model.frontMatter, title: `Paper ${place}` },
      parts: [
        {
          ...part,
          children: Array.from({ length: 20 }, (_, index) => ({
            ...paragraph,
            id: `p${index + 1}`,
            number: `${index + 1}`,
            children: [
              { type: 'text' as const, value: `Common words and ${wordOf(place * 20 + index)}.` },
            ],
          })),
        },
      ],
    })),
  )
}
