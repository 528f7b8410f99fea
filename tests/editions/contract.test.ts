import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import type { EditionFile } from '../../src/editions/edition.ts'
import { editionsOf } from '../../src/editions/index.ts'
import { wordsOf } from '../../src/publication/runs.ts'
import { readFonts } from '../../src/run/assets/fonts.ts'
import { gather } from '../../src/run/gather.ts'
import { compareReading, prove } from '../../src/run/prove.ts'
import { press } from '../shared-press.ts'
import { tamper } from '../tampering/index.ts'
import { KINDS } from '../tampering/kinds.ts'

/** So many tamperings of each edition of each publication: every one must be reported. */
const TAMPERINGS = 100

const fonts = await readFonts()

const houses = await Promise.all(
  inject('built').map(async ({ content, dist }) => {
    const options = { content, data: '_data', out: dist, only: [], cache: false, drafts: false }
    return { dist, ...(await gather(options)) }
  }),
)

const cases = houses.flatMap(({ dist, catalogue, house }) =>
  catalogue.publications.flatMap((publication) =>
    editionsOf(house).map((edition) => ({
      title: `${publication.name}, ${edition.name}`,
      dist,
      publication,
      edition,
      context: { catalogue, house, press, fonts },
    })),
  ),
)

describe.each(cases)('$title', ({ dist, publication, edition, context }) => {
  const readFiles = async (): Promise<readonly EditionFile[]> => {
    const index = JSON.parse(await readFile(join(dist, publication.name, 'editions.json'), 'utf8'))
    const found = index.editions.find(({ name }: { name: string }) => name === edition.name)
    const paths: string[] = found.files.map(({ path }: { path: string }) => path)
    return Promise.all(
      paths.map(async (path) => ({ path, bytes: await readFile(join(dist, path)) })),
    )
  }

  test('stands below the name of its publication', async () => {
    const files = await readFiles()
    expect(files.length).toBeGreaterThan(0)
    for (const { path } of files) expect(path.startsWith(`${publication.name}/`)).toBe(true)
  })

  test('carries every word, once, in order, and no fault', async () => {
    const { outcome, messages } = await prove(edition, await readFiles(), publication, context)
    expect(messages).toEqual([])
    expect(outcome).toMatchObject({
      words: wordsOf(publication).length,
      missing: 0,
      moved: 0,
      added: 0,
    })
    expect(outcome.words).toBeGreaterThan(50)
    expect(edition.hasPages).toBe(outcome.pages !== undefined)
  })

  test(`reports each of ${TAMPERINGS} tamperings, with the paragraph`, async () => {
    const files = await readFiles()
    const unreported: string[] = []
    let done = 0
    for (let seed = 0; done < TAMPERINGS && seed < TAMPERINGS * 3; seed++) {
      const kind = KINDS[seed % KINDS.length] ?? 'drop-word'
      const tampered = await tamper(edition.name, files, kind, seed)
      if (!tampered) continue
      done += 1
      const reading = await edition.read(tampered)
      const { messages } = compareReading(reading, edition, publication, context)
      const told = messages.find(({ rule, severity }) => rule === 'parity' && severity === 'error')
      if (!told?.paragraph || told.edition !== edition.name)
        unreported.push(`${kind} with seed ${seed}`)
    }
    expect(unreported).toEqual([])
    expect(done).toBe(TAMPERINGS)
  })
})
