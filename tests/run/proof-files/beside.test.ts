import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readBeside } from '../../../src/run/proof-files/beside.ts'
import { writeAll } from '../../../src/store/files.ts'
import { recordOf } from '../../../src/store/manifest.ts'
import { HOUSE } from '../../editions/house.ts'
import { FRONT_MATTER, publicationOf } from '../../editions/web/publication.ts'

const root = mkdtempSync(join(tmpdir(), 'faircopy-beside-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const publication = publicationOf(`${FRONT_MATTER}\nThe ferries.\n`, 'paper')
const text = { path: 'paper/paper.txt', bytes: new TextEncoder().encode('The ferries.\n') }
const damaged = { path: 'paper/paper.pdf', bytes: new Uint8Array([1, 2, 3]) }

test('the files beside a page are those that are there, each by its bytes', async () => {
  await writeAll([text, damaged], root)
  const found = await readBeside(root, publication, HOUSE)
  expect(found).toEqual([recordOf(text), { ...recordOf(damaged), pages: undefined }])
})
