import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ARTIFACT, FILE } from '../../../../src/press/validators/verapdf/artifact.ts'
import { findJar } from '../../../../src/press/validators/verapdf/jar.ts'
import { openVeraPdf } from '../../../../src/press/validators/verapdf/open-verapdf.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faircopy-verapdf-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

test('a jar of another checksum is fetched anew, and what is fetched is checked too', async () => {
  const asked: string[] = []
  writeFileSync(join(folder, FILE), 'an older release')
  const jar = await findJar(folder, async (artifact, into) => {
    expect(existsSync(join(into, FILE))).toBe(false)
    asked.push(artifact)
    writeFileSync(join(into, FILE), 'something else')
    return undefined
  })
  expect(asked).toEqual([ARTIFACT])
  expect(jar).toEqual({ fault: expect.stringContaining('is not the cli-1.30.2.jar') })
  expect(existsSync(join(folder, FILE))).toBe(false)
})

test('why it could not be fetched is told', async () => {
  const jar = await findJar(folder, async () => 'there is no line')
  expect(jar).toEqual({ fault: 'there is no line' })
})

test.each([
  ['a notice', '', 'warning'],
  ['an error where nobody watches', 'true', 'error'],
])('without Java nothing is judged, with %s', async (_what, ci, severity) => {
  vi.stubEnv('PATH', '')
  vi.stubEnv('JAVA_HOME', '/nowhere')
  vi.stubEnv('CI', ci)
  const found = await openVeraPdf(folder)
  expect(found).toMatchObject({ notice: { rule: 'verapdf-missing', severity } })
})
