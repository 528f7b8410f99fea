import { execFile } from 'node:child_process'
import { appendFile, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { isPackaged } from '../../src/press/packaged-shell.ts'
import { inspect } from '../../src/press/record.ts'
import { unpack } from '../../src/press/unpack.ts'
import { makeFolder } from './trial.ts'

vi.setConfig({ testTimeout: 120_000 })

const words = 'what was packed'

const fill = vi.fn(async (fresh: string) => {
  await writeFile(join(fresh, 'chromium'), words)
  await writeFile(join(fresh, 'fonts.conf'), words)
})

/** What can befall an unpacked file. */
const faults: Readonly<Record<string, (path: string) => Promise<void>>> = {
  missing: (path) => rm(path),
  longer: (path) => appendFile(path, '!'),
  empty: (path) => writeFile(path, ''),
  'altered in one letter': (path) => writeFile(path, words.replace('w', 'W')),
  'altered and dated back': async (path) => {
    const { atime, mtime } = await stat(path)
    await writeFile(path, words.replace('w', 'W'))
    await utimes(path, atime, mtime)
  },
}

test.each(Object.entries(faults))('a file that is %s is unpacked again', async (_fault, spoil) => {
  const folder = await makeFolder()
  const place = await unpack(folder, '153.0.0', fill)
  await spoil(join(place, 'chromium'))
  expect(await unpack(folder, '153.0.0', fill)).toBe(place)
  expect(await readFile(join(place, 'chromium'), 'utf8')).toBe(words)
  expect(await readdir(folder)).toEqual(['153.0.0'])
})

test('files that are untouched, or only touched, are not unpacked again', async () => {
  const folder = await makeFolder()
  const place = await unpack(folder, '153.0.0', fill)
  fill.mockClear()
  await unpack(folder, '153.0.0', fill)
  await utimes(join(place, 'chromium'), 0, 0)
  expect(await inspect(place)).toBe('touched')
  await unpack(folder, '153.0.0', fill)
  expect(await inspect(place)).toBe('untouched')
  expect(fill).not.toHaveBeenCalled()
})

test('a folder without a record is not trusted', async () => {
  const folder = await makeFolder()
  const place = await unpack(folder, '153.0.0', fill)
  await rm(join(place, 'record.json'))
  fill.mockClear()
  await unpack(folder, '153.0.0', fill)
  expect(fill).toHaveBeenCalledOnce()
})

test('an unpacking that fails leaves nothing', async () => {
  const folder = await makeFolder()
  const full = unpack(folder, '153.0.0', async () => {
    throw new Error('no space left on device')
  })
  await expect(full).rejects.toThrow('no space left')
  expect(await readdir(folder)).toEqual([])
})

test.runIf(isPackaged)('two processes that unpack at once do not tear it', async () => {
  const folder = await makeFolder()
  const unpackIt = `
    import { openPress } from ${JSON.stringify(join(import.meta.dirname, '../../src/press/open-press.ts'))}
    const press = openPress({ folder: ${JSON.stringify(folder)} })
    const job = { name: 'trial', javascript: false, deadline: 60_000 }
    console.log((await press.use(job, page => page.pdf())).length)
    await press.close()`
  const run = () =>
    promisify(execFile)(process.execPath, ['--input-type=module-typescript', '-e', unpackIt])
  const outputs = await Promise.all([run(), run()])
  expect(outputs.map(({ stdout }) => Number(stdout) > 500)).toEqual([true, true])
  const [own = ''] = await readdir(folder)
  expect(await readdir(join(folder, own))).toHaveLength(1)
})
