import { expect, test } from 'vitest'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { subjectsOf } from '../../../src/run/deposit/to-subject.ts'
import type { StandingSite } from '../../../src/run/standing-site.ts'
import { toSubject } from '../../deposit/subject.ts'
import { processorTime } from '../../processor-time.ts'

const MANY = 5_000
const { publication, house, program } = toSubject()
const names = [...Array(MANY).keys()].map((count) => `p${count}`)
// Its text is read from the disk: any file will do.
const source = { path: 'README.md', text: '' }
const publications = names.map((name) => ({ ...publication, name, source, parts: [] }))
const pathsOf = (name: string): readonly string[] => [`${name}/index.html`, `${name}/${name}.txt`]

const read: string[] = []
const site = {
  finished: {
    build: '1',
    publications: names.map((name) => ({ name, editions: [] })),
    messages: [],
    files: ['assets/faircopy.css', 'assets/a.woff2', 'assets/a.js', ...names.flatMap(pathsOf)].map(
      (path) => ({ path, bytes: 0, sha256: '' }),
    ),
  },
  gathered: { house, catalogue: makeCatalogue(publications) },
  read: (path: string) => {
    read.push(path)
    return new Uint8Array()
  },
} as unknown as StandingSite

test('five thousand publications are found in a time that grows as their number does', () => {
  const begun = process.cpuUsage()
  const toBe = subjectsOf(site, { content: '.', program, madeOn: undefined })
  const subjects = publications.map((one) => toBe(one))
  expect(subjects.at(-1)?.published.map(({ path }) => path)).toEqual(pathsOf(names.at(-1) ?? ''))
  expect(subjects.at(-1)?.styles.map(({ path }) => path)).toEqual([
    'assets/faircopy.css',
    'assets/a.woff2',
  ])
  expect(read).toHaveLength(2 + 2 * MANY)
  expect(processorTime(begun)).toBeLessThan(5_000)
})
