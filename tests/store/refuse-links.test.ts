import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PublicationError } from '../../src/message/publication-error.ts'
import { toPlaces } from '../../src/store/exchange.ts'
import { refuseLinks } from '../../src/store/refuse-links.ts'
import { makeFolder } from '../scripts/command.ts'

let { folder, remove } = makeFolder()
beforeEach(() => {
  remove()
  ;({ folder, remove } = makeFolder())
})
afterEach(() => remove())

/** The paths that are refused: those below `.faircopy` from there. */
function refusedOf(out: string): readonly string[] {
  try {
    refuseLinks(toPlaces(out))
    return []
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error
    return error.messages.map(({ source }) =>
      relative(join(folder, '.faircopy'), join(process.cwd(), source?.path ?? '')),
    )
  }
}

test.each([
  'builds',
  'builds/dist',
  'cache',
  'dist.lock',
  'dist.lock.holder',
  'finished',
  'finished/dist.json',
  'ledgers',
  'ledgers/dist.json',
  'next',
  '../reports',
])('%s is refused where it is a link, whatever it leads to', (path) => {
  const link = join(folder, '.faircopy', path)
  mkdirSync(dirname(link), { recursive: true })
  for (const target of [folder, join(folder, 'nowhere')]) {
    symlinkSync(target, link)
    expect(refusedOf(join(folder, 'dist'))).toContain(path)
    remove()
    mkdirSync(dirname(link), { recursive: true })
  }
})

test('nothing is refused where nothing is a link but the whole', () => {
  expect(refusedOf(join(folder, 'dist'))).toEqual([])
  mkdirSync(join(folder, 'elsewhere/builds/dist/1'), { recursive: true })
  writeFileSync(join(folder, 'elsewhere/dist.lock'), '')
  symlinkSync('elsewhere', join(folder, '.faircopy'))
  expect(refusedOf(join(folder, 'dist'))).toEqual([])
})
