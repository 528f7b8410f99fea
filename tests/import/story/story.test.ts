import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WordPackage } from '../../../src/import/package/open.ts'
import { readStory } from '../../../src/import/story/read-story.ts'
import { openWordFile, type WordParts } from '../word-file.ts'
import { toOutline } from './outline.ts'
import { amendedLettersOf, lettersOf } from './raw-words.ts'

const folder = import.meta.dirname
const cases = globSync('*/in.xml', { cwd: folder }).map(dirname).sort()

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(10)
})

describe.each(cases)('%s', (name) => {
  test('is read as its outline says', async () => {
    const story = readStory(await openCase(name))
    await expect(toOutline(story)).toMatchFileSnapshot(join(folder, name, 'out.txt'))
  })

  test('has an account of every letter', async () => {
    const word = await openCase(name)
    const story = readStory(word)
    expect(amendedLettersOf(word, story)).toEqual(lettersOf(story))
  })
})

const mended = globSync('*/mended/in.xml', { cwd: folder })
  .map((path) => dirname(dirname(path)))
  .sort()

test.each(mended)('nothing is told of %s once it is mended', async (name) => {
  const told = readStory(await openCase(name)).findings
  const left = readStory(await openCase(name, 'mended')).findings
  expect(told).not.toEqual([])
  expect(left).toEqual([])
})

test('every rule has a case that it finds, and that is mended', () => {
  const rules = globSync('src/import/story/kinds/*.ts', { cwd: join(folder, '../../..') }).flatMap(
    (path) =>
      [...readFileSync(join(folder, '../../..', path), 'utf8').matchAll(/rule: '([a-z-]+)'/g)].map(
        ([, rule = '']) => rule,
      ),
  )
  const shown = mended.flatMap((name) =>
    [
      ...readFileSync(join(folder, name, 'out.txt'), 'utf8').matchAll(
        /^(?:error|warning) (\S+?)[: ]/gm,
      ),
    ].map(([, rule = '']) => rule),
  )
  expect([...new Set(rules)].filter((rule) => !shown.includes(rule))).toEqual([])
})

test('a paragraph may have any number of amendments', async () => {
  const count = 150_000
  const word = await openWordFile({
    document: `<w:p><w:r><w:t>${'a\u00ad'.repeat(count)}</w:t></w:r></w:p>`,
  })
  const story = readStory(word)
  expect(story.amendments).toHaveLength(count)
  expect(story.amendments.at(-1)?.offset).toBe(2 * count - 1)
  expect(amendedLettersOf(word, story)).toEqual(lettersOf(story))
})

test('an account that is wrong is found', async () => {
  const word = await openWordFile({ document: '<w:p><w:r><w:t>A ferry.</w:t></w:r></w:p>' })
  const story = readStory(word)
  const amendment = {
    place: { text: 'body', paragraph: 0 },
    offset: 1,
    written: '',
    reason: 'hidden',
  } as const
  const shortened = { ...story, amendments: [{ ...amendment, found: 'ferry' }] }
  expect(amendedLettersOf(word, shortened)).not.toEqual(lettersOf(story))
  const misplaced = { ...story, amendments: [{ ...amendment, found: 'A' }] }
  expect(() => amendedLettersOf(word, misplaced)).toThrow('does not stand at 1')
})

/**
 * A case holds what stands in the body, and in files beside it what other parts hold: `styles.xml`, `footnotes.xml`,
 * `a.png`; where it is mended, those of the folder `mended` take their place.
 */
const openCase = (name: string, mended = ''): Promise<WordPackage> =>
  openWordFile({ ...readParts(name), ...(mended && readParts(join(name, mended))) })

const readParts = (path: string): WordParts =>
  Object.fromEntries(
    globSync('*.*', { cwd: join(folder, path) })
      .filter((file) => file !== 'out.txt')
      .map((file) => {
        const bytes = readFileSync(join(folder, path, file))
        const name = file === 'in.xml' ? 'document' : basename(file, '.xml')
        return [name, file.endsWith('.xml') ? bytes.toString() : bytes]
      }),
  )
