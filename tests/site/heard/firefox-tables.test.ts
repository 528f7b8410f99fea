import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalServer } from '../../../src/run/check-pages/local-server.ts'
import { type Firefox, firefoxHere, openFirefox } from './firefox.ts'
import { pagesOf, servePages } from './pages.ts'

/** A cell as Firefox tells it to assistive technology. */
interface HeardCell {
  readonly role: string
  readonly words: string
  /** What heads its columns, and its row. */
  readonly columns: readonly string[]
  readonly rows: readonly string[]
}

type HeardTable = readonly (readonly (HeardCell | null)[])[]

const SCRIPT = readFileSync(join(import.meta.dirname, 'heard-tables.js'), 'utf8')

const reason = firefoxHere
  ? ''
  : ' (left out: there is no Firefox ESR; apt-get install firefox-esr)'

/** Each cell of a row below the head: what it is, and by what it is headed. */
const headings = (table: HeardTable | undefined): readonly (readonly string[])[] =>
  (table ?? [])
    .slice(1)
    .map((row) =>
      row.map((cell) => `${cell?.role}: ${cell?.columns.join(', ')} / ${cell?.rows.join(', ')}`),
    )

/** Where nobody watches Firefox must be there. */
describe.skipIf(!firefoxHere && process.env.CI !== 'true')(`tables in Firefox${reason}`, () => {
  let firefox: Firefox
  let ours: LocalServer
  let spoilt: LocalServer
  beforeAll(async () => {
    if (!firefoxHere) throw new Error('there is no Firefox ESR')
    firefox = await openFirefox(firefoxHere)
    ours = await servePages(
      new Map([...(await pagesOf('content')), ...(await pagesOf('tests/site/heard/content'))]),
    )
    const before = '.table thead tr > :first-child { display: block }'
    spoilt = await servePages(await pagesOf('tests/site/heard/content', before))
  })
  afterAll(async () => {
    ours?.close()
    spoilt?.close()
    await firefox?.end()
  })

  const tablesOf = (served: LocalServer, path: string, width: number) =>
    firefox.ask<readonly HeardTable[]>(`${served.origin}/${path}/`, width, SCRIPT)

  test.each([1280, 320])(
    'at %i pixels each cell of a described table has its own',
    async (width) => {
      const [table] = await tablesOf(ours, 'harbour', width)
      expect(table?.[0]?.map((cell) => `${cell?.role}: ${cell?.words}`)).toEqual([
        'columnheader: Work',
        'columnheader: Work',
        'columnheader: Lead body',
        'columnheader: Timing',
      ])
      expect(headings(table)).toEqual(
        ['Quay wall.', 'Slipway.'].map((title) => [
          'rowheader: Work / ',
          `cell: Work / ${title}`,
          `cell: Lead body / ${title}`,
          `cell: Timing / ${title}`,
        ]),
      )
    },
  )

  test.each([1280, 320])('at %i pixels Table 7.1 is whole', async (width) => {
    const [table] = await tablesOf(ours, 'reaching-out/next-steps', width)
    expect(table).toHaveLength(10)
    const leitch = table?.find((row) => row[0]?.words === 'Leitch Review.')
    expect(leitch?.map((cell) => [cell?.columns, cell?.rows])).toEqual([
      [['Publication'], []],
      [['Publication'], ['Leitch Review.']],
      [['Lead dept'], ['Leitch Review.']],
      [['Timing'], ['Leitch Review.']],
    ])
  })

  test('a heading that spans and is laid out as a block is found: it spans nothing', async () => {
    const [table] = await tablesOf(spoilt, 'harbour', 1280)
    expect(table?.[0]?.map((cell) => cell?.words)).not.toEqual([
      ...['Work', 'Work', 'Lead body', 'Timing'],
    ])
  })
})
