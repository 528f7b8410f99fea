import { mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contentsOf, makeFolder, runCommand } from './command.ts'

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

/** What the build that is shown has replaced, and the next build uses. */
async function buildTwice(): Promise<string> {
  for (const name of ['one', 'two', 'three', 'five', 'six']) write(name, 'Ferries cross.')
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
  mkdirSync(join(left, 'six/empty'))
  writeFileSync(join(left, 'stray.html'), 'stray')
  rmSync(join(left, 'three/three.txt'))
  writeFileSync(join(dirname(left), '.DS_Store'), 'no folder')
  const precious = join(folder, 'precious')
  mkdirSync(precious)
  writeFileSync(join(precious, 'kept.txt'), 'kept')
  symlinkSync(precious, join(dirname(left), '0'))
  rmSync(join(content, 'two.md'))
  write('four', 'Ferries cross at four.')
  expect(await build(out)).toBe(0)
  expect(realpathSync(out)).toBe(left)
  expect(readdirSync(precious)).toEqual(['kept.txt'])
  expect(readdirSync(join(left, 'six'))).not.toContain('empty')
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

test('a former address below the publication’s own leads on in every build, until it is taken out', async () => {
  const { folder, remove } = makeFolder()
  const own = join(folder, 'content')
  const shown = join(folder, 'dist')
  const paper = (name: string, more: string, words: string): void =>
    writeFileSync(
      join(own, `${name}.md`),
      `---\ntitle: On ${name}\n${FRONT_MATTER}${more}---\n\n# Ferries\n\n1.1 ${words}\n`,
    )
  const again = async (): Promise<string> => {
    const { status } = await runCommand('build', ['--content', own, '--out', shown])
    expect(status).toBe(0)
    return readdirSync(join(shown, 'one')).join()
  }
  mkdirSync(own)
  paper('one', 'aliases: [one/old-part]\n', 'They cross.')
  for (const words of ['One.', 'Two.', 'Three.']) {
    paper('two', '', words)
    expect(await again()).toContain('old-part')
  }
  paper('one', '', 'They cross.')
  expect(await again()).not.toContain('old-part')
  remove()
})

test('a link that leads to no build is none to build in', async () => {
  const { folder, remove } = makeFolder()
  const shown = join(folder, 'dist')
  symlinkSync('.faircopy/builds/dist/1', shown)
  expect(await build(shown)).toBe(0)
  expect(realpathSync(shown)).toMatch(/\/2$/)
  remove()
})

test('a Chromium that does not start is told as one, with its status', async () => {
  const { folder, remove } = makeFolder()
  const broken = join(folder, 'chromium')
  writeFileSync(broken, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const given = ['--content', content, '--out', join(folder, 'dist')]
  const environment = { PUPPETEER_EXECUTABLE_PATH: broken }
  const { status, errors } = await runCommand('build', given, environment)
  expect(status).toBe(69)
  expect(errors).toContain('[press-missing]')
  expect(errors).not.toContain('    at ')
  remove()
})

test('the folder of the reports is not published in', async () => {
  const { status, errors } = await runCommand('build', ['--out', join(folder, 'reports')])
  expect(status).toBe(1)
  expect(errors).toContain('[out-folder]')
})
