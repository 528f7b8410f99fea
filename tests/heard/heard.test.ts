import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'

const run = promisify(execFile)
const listen = join(import.meta.dirname, 'listen.ts')
const [{ dist } = { dist: '' }] = inject('built')

/**
 * What a screen reader says of each page of the site, phrase by phrase, as it was read and approved: `pages/`, one file a page.
 * Where a page has changed on purpose, read what is said now, and take it with `vitest run --update tests/heard`.
 */
const pages = globSync('**/*.html', { cwd: dist }).toSorted()

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(5)
})

test.each(pages)('%s is heard as it was approved', async (page) => {
  const said = await hear(join(dist, page))
  const name = page.replace(/(?:\/?index)?\.html$/, '').replaceAll('/', '.') || 'home'
  await expect(said).toMatchFileSnapshot(`pages/${name}.txt`)
})

test('every word of the text is said, and the log ends with the page', async () => {
  const said = await hear(join(dist, 'statement/index.html'))
  expect(said.trim().split('\n').at(-1)).toBe('end of document')
})

test('what only looks like a heading is not heard as one', async () => {
  const said = await hear(join(import.meta.dirname, '../defects/1.3.1-bold-as-heading.html'))
  expect(said).toContain('heading, Chapter 7: Next steps, level 1')
  expect(said).not.toMatch(/^heading, Next steps/m)
})

async function hear(path: string): Promise<string> {
  const { stdout } = await run(process.execPath, [listen, path], {
    timeout: 60_000,
    maxBuffer: 1e8,
  })
  return stdout
}
