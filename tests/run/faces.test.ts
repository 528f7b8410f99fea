import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = join(import.meta.dirname, '../../src/run/assets/faces')

test('the faces in the repository are as they came', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'))
  const sums = files.sort().map((name) => {
    const hash = createHash('sha256').update(readFileSync(join(FOLDER, name)))
    return `${hash.digest('hex')}  ${name}\n`
  })
  expect(sums).toHaveLength(13)
  expect(sums.join('')).toBe(readFileSync(join(FOLDER, 'SHA256SUMS'), 'utf8'))
})
