import { expect, test } from 'vitest'
import { toPage } from '../../src/deposit/payload/pages.ts'
import { type BagFile, textFile } from '../../src/deposit/subject.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { readPagesWith } from '../../src/run/deposit/read-pages.ts'
import { exampleSite } from '../site/example.ts'
import { written } from '../site/written.ts'
import { toSubject } from './subject.ts'

const site = await exampleSite('tests/proof/rules/html/tampering')
const publications = site.publications.map(({ publication }) => publication)
const publication = publications.find(({ name }) => name === 'paper')
if (!publication) throw new Error('there is no publication')
const subject = { ...toSubject(), publication, house: site.house }
const html = await written(site)
const files = publication.parts.map(({ name }) => {
  const path = `paper/${name}/index.html`
  return [path, html.get(path) ?? ''] as const
})
const places = new Map(files.map(([path]) => [path, path.replace(/^paper/, 'data/web')]))

/** The pages as a bag has them, by their paths in the web root. */
const pages: readonly BagFile[] = files.map(([path, text]) => ({
  path,
  bytes: toPage(textFile(path, text), { places, house: site.house }).bytes,
}))

const read = readPagesWith(makeCatalogue(publications))

const altered = (from: string, to: string): readonly BagFile[] =>
  pages.map(({ path, bytes }) => textFile(path, new TextDecoder().decode(bytes).replace(from, to)))

test('pages that open from a folder have every word of the publication', async () => {
  const { words, files: count } = await read(pages, subject)
  expect(words).toBeGreaterThan(100)
  expect(count).toBe(2)
})

test.each([
  ['lost', 'There were no', 'There were'],
  ['added', '</h1>', ' twice</h1>'],
  ['written otherwise', 'no bridges.', 'no bridge.'],
])('a word that is %s ends the deposit', async (_, from, to) => {
  await expect(read(altered(from, to), subject)).rejects.toThrow(/web/)
})
