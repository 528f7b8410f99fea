import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderFiles } from '../../../src/editions/edition.ts'
import { web } from '../../../src/editions/web/index.ts'
import { compare } from '../../../src/proof/parity.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { contextOf } from './context.ts'
import { FRONT_MATTER, publicationOf } from './publication.ts'

const FOLDER = join(import.meta.dirname, 'pages')
const PIXEL = {
  path: 'pixel.gif',
  bytes: readFileSync(join(import.meta.dirname, 'pixel.gif')),
  shown: { width: 3, height: 2 },
}
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))

describe.each(names)('%s', (name) => {
  const text = FRONT_MATTER + readFileSync(join(FOLDER, name), 'utf8')
  const publication = publicationOf(text, 'paper', [PIXEL])
  const catalogue = makeCatalogue([publication])

  test('is set as written', async () => {
    const [page] = await renderFiles(web, publication, contextOf(catalogue))
    const html = new TextDecoder().decode(page?.bytes)
    await expect(html).toMatchFileSnapshot(join(FOLDER, name.replace('.md', '.html')))
  })

  test('is read back: every word, and the furniture that was foretold', async () => {
    const context = contextOf(catalogue)
    const reading = await web.read(await renderFiles(web, publication, context))
    const furniture = web.expect(publication, context)
    const found = compare(publication, furniture, reading, 'web')
    expect(found.messages).toEqual([])
    expect(found.words).toBeGreaterThan(0)
  })

  test('has the shape that its tree demands', async () => {
    const context = contextOf(catalogue)
    const files = await renderFiles(web, publication, context)
    const read = [{ text: 'all', where: {} }]
    const told = [...web.check(files, publication, read, context)]
    expect(told.filter(({ rule }) => rule === 'web-shape')).toEqual([])
  })
})
