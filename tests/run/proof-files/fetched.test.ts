import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { writeAssets } from '../../../src/run/assets/assets.ts'
import { checkFetched, findSite } from '../../../src/run/proof-files/fetched.ts'
import { writeAll } from '../../../src/store/files.ts'
import { FRONT_MATTER, publicationOf } from '../../editions/web/publication.ts'

const root = mkdtempSync(join(tmpdir(), 'faircopy-fetched-'))
const clear = (): void => rmSync(root, { recursive: true, force: true })
beforeEach(clear)
afterAll(clear)

const picture = { path: 'map.gif', bytes: new Uint8Array([1, 2, 3]) }
const publication = publicationOf(`${FRONT_MATTER}\n![A map](map.gif)\n`, 'paper', [picture])
const page = join(root, 'paper/index.html')

test('a page stands in a site where the style sheet lies beside it', async () => {
  expect(await findSite(page, 'paper/index.html')).toBeUndefined()
  await writeAssets(root)
  expect(await findSite(page, 'paper/index.html')).toBe(join(root, '/'))
  expect(await findSite(join(root, 'copied.html'), 'paper/index.html')).toBeUndefined()
})

test('what it fetches is as its source gives it', async () => {
  await writeAssets(root)
  expect((await checkFetched(root, publication)).map(({ source }) => source?.path)).toEqual([
    'paper/map.gif',
  ])
  await writeAll([{ path: 'paper/map.gif', bytes: picture.bytes }], root)
  expect(await checkFetched(root, publication)).toEqual([])
})

test.each(['assets/faircopy.css', 'assets/source-serif-4-latin-400-normal.woff2', 'paper/map.gif'])(
  '%s that was altered is named',
  async (path) => {
    await writeAssets(root)
    await writeAll([{ path: 'paper/map.gif', bytes: picture.bytes }], root)
    appendFileSync(join(root, path), ' ')
    const messages = await checkFetched(root, publication)
    expect(messages.map(({ rule, source }) => [rule, source?.path])).toEqual([
      ['web-fetched', path],
    ])
  },
)
