import { expect, test } from 'vitest'
import { renderFiles } from '../../src/editions/edition.ts'
import { clear } from '../../src/editions/print/layouts/clear.ts'
import { renderPage } from '../../src/editions/print/page/page.ts'
import { web } from '../../src/editions/web/index.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { contextOf } from './web/context.ts'
import { FRONT_MATTER, publicationOf } from './web/publication.ts'

/** The label that each of web and print sets apart from the title of a part; '' for none. */
async function labelsOf(title: string): Promise<readonly string[]> {
  const publication = publicationOf(`${FRONT_MATTER}\n# ${title}\n\n1.1 A.\n`)
  const whole = {
    ...publication,
    parts: publication.parts.map((part) => ({ ...part, name: 'part' })),
  }
  const context = contextOf(makeCatalogue([whole]))
  const [page] = await renderFiles(web, whole, context)
  const ofWeb = /<span class="ordinal">([^<]*)</.exec(new TextDecoder().decode(page?.bytes))
  const ofPrint = /<span class="label">([^<]*)<span class="colon">/.exec(
    renderPage(whole, { ...context, layout: clear }).html.replace(CAPITALS, '$1'),
  )
  return [ofWeb, ofPrint].map((found) => found?.[1] ?? '')
}

/** Words of capitals and figures are set apart in print, for their figures are lining: `A1`. */
const CAPITALS = /<span class="capitals">([^<]*)<\/span>/g

test.each([
  ['Part Eleven: Ferries', 'Part Eleven'],
  ['Part Two: Ferries', 'Part Two'],
  ['Pennod Un: Y fferi', 'Pennod Un'],
  ['Annex A1: Tolls', 'Annex A1'],
  ['Chapitre premier : Les bacs', 'Chapitre premier'],
  ['Ferries: a history', ''],
])('web and print set “%s” alike', async (title, label) => {
  expect(await labelsOf(title)).toEqual([label, label])
})
