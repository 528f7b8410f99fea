import { expect, test } from 'vitest'
import type { FrontMatter } from '../../src/publication/front-matter.ts'
import { renderBanner } from '../../src/site/components/banner.ts'
import { toStatusStatement } from '../../src/typesetting/status.ts'

const bannerOf = (given: Pick<FrontMatter, 'status' | 'date' | 'language'>): string =>
  render({ ...FRONT_MATTER, ...given })

const render = (frontMatter: FrontMatter): string =>
  renderBanner({ publication: { frontMatter }, relations: {} }, (address) => address)

const FRONT_MATTER = {
  title: 'A report',
  publisher: 'The Commission',
  rights: 'None',
  numbering: 'decimal',
} as const

const cases = [
  ['record', '2019-03', 'en-GB', '<strong>Kept as a record.</strong> Published in March 2019 and'],
  [
    'superseded',
    '2019-03-07',
    'en-GB',
    '<strong>Superseded.</strong> Published on 7 March 2019. A',
  ],
  [
    'withdrawn',
    '2019',
    'en-IE',
    '<section class="banner past" id="_standing" aria-label="Withdrawn">\n<p><strong>Withdrawn.</strong> Published in 2019',
  ],
  [
    'draft',
    '2019',
    'en-GB',
    '<strong>Draft.</strong> Not published, and not to be cited: for those',
  ],
  [
    'record',
    '2019-03',
    'cy',
    '<p class="banner" id="_standing"><strong>Cedwir fel cofnod.</strong> Cyhoeddwyd: Mawrth 2019;',
  ],
  ['draft', '2019', 'cy', '<strong>Drafft.</strong> Heb ei gyhoeddi'],
  [
    'record',
    '2019',
    'fr',
    '<p class="banner" id="_standing"><strong>Conservé à titre d’archive.</strong> Publié en 2019',
  ],
  [
    'record',
    '2019-03-07',
    'de-AT',
    '<strong>Als Zeitdokument aufbewahrt.</strong> Veröffentlicht am 7. März',
  ],
  ['record', '2019-03', 'de', 'Veröffentlicht im März 2019 und'],
  ['record', '2019', 'de', 'Veröffentlicht 2019 und'],
  [
    'record',
    '2019',
    'pl',
    '<p class="banner" id="_standing" lang="en-GB"><strong>Kept as a record.</strong>',
  ],
] as const

test.each(cases)('%s of %s, in %s', (status, date, language, words) => {
  expect(bannerOf({ status, date, language }).replaceAll('\u00a0', ' ')).toContain(words)
})

test('a current publication has none', () => {
  expect(bannerOf({ status: 'current', date: '2019', language: 'en-GB' })).toBe('')
})

test.each(['withdrawn', 'draft'] as const)('every finished copy says the same: %s', (status) => {
  const given = { ...FRONT_MATTER, date: '2019-03', language: 'cy', status }
  expect(toStatusStatement(given)).toBe(
    render(given)
      .replace(/<[^>]+>/g, '')
      .trim(),
  )
})
