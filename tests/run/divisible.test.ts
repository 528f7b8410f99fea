import { expect, test } from 'vitest'
import { writeCode } from '../../scripts/bench/code.ts'
import { generate } from '../../scripts/bench/generate.ts'
import { readPublications } from '../../src/publication/read.ts'
import { divisibleOf } from '../../src/run/divisible.ts'
import { makeFolder } from '../press/trial.ts'

/** Pages, and what an editor may divide where one is too long. */
const PAGES = [
  ['paper-0000/index.html', 'publication'],
  ['code/chapter-2/index.html', 'part'],
  ['code/index.html', undefined],
  ['search/2/index.html', undefined],
  ['search/index.html', undefined],
  ['index.html', undefined],
] as const

test.each(PAGES)('what may be divided of %s is told by its path', async (path, divisible) => {
  const folder = await makeFolder()
  generate(folder, 1)
  writeCode(folder, 64)
  const { publications } = await readPublications(folder, folder)
  expect(publications.map(({ parts }) => parts.length)).toEqual([2, 1])
  const byName = new Map(publications.map((publication) => [publication.name, publication]))
  expect(divisibleOf(path, byName)).toBe(divisible)
})
