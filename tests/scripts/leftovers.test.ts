import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listFiles } from '../../src/build/files.ts'
import { makeFolder, runCommand } from './command.ts'

const { folder, remove } = makeFolder()
const content = join(folder, 'content')
const out = join(folder, 'dist')
afterAll(remove)

const FRONT_MATTER =
  'language: en-GB\ndate: 2020-02-29\npublisher: The Commission\nrights: © 2020\n'

function write(name: string, words: string): void {
  mkdirSync(content, { recursive: true })
  writeFileSync(
    join(content, `${name}.md`),
    `---\ntitle: On ${name}\n${FRONT_MATTER}---\n\n# Ferries\n\n1.1 ${words}\n`,
  )
}

async function build(into: string, ...given: readonly string[]): Promise<number | null> {
  const { status } = await runCommand('build', ['--content', content, '--out', into, ...given])
  return status
}

const contentsOf = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    listFiles(realpathSync(root)).map(({ path }) => [
      path,
      readFileSync(join(realpathSync(root), path), 'base64'),
    ]),
  )

/** What the build that is shown has replaced, and the next build uses. */
async function buildTwice(): Promise<string> {
  for (const name of ['one', 'two', 'three', 'five']) write(name, 'Ferries cross.')
  expect(await build(out)).toBe(0)
  const left = realpathSync(out)
  write('one', 'Ferries do not cross.')
  expect(await build(out)).toBe(0)
  expect(realpathSync(out)).not.toBe(left)
  return left
}

test('what an earlier build has left is used, and nothing in it that does not belong there', async () => {
  const left = await buildTwice()
  writeFileSync(join(left, 'five/stray.html'), 'stray')
  writeFileSync(join(left, 'stray.html'), 'stray')
  rmSync(join(left, 'three/three.txt'))
  writeFileSync(join(dirname(left), '.DS_Store'), 'no folder')
  rmSync(join(content, 'two.md'))
  write('four', 'Ferries cross at four.')
  expect(await build(out)).toBe(0)
  expect(realpathSync(out)).toBe(left)
  const fresh = join(folder, 'elsewhere', 'dist')
  mkdirSync(dirname(fresh))
  expect(await build(fresh)).toBe(0)
  expect(contentsOf(out)).toEqual(contentsOf(fresh))
})

test('without the cache nothing that was left is used', async () => {
  const left = realpathSync(out)
  write('four', 'Ferries cross at five.')
  expect(await build(out)).toBe(0)
  const before = contentsOf(out)
  expect(await build(out, '--no-cache')).toBe(0)
  expect(realpathSync(out)).toBe(left)
  expect(contentsOf(out)).toEqual(before)
})
