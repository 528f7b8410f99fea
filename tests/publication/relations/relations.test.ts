import { expect, test } from 'vitest'
import { checkCatalogue } from '../../../src/checks/index.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { relationsOf } from '../../../src/publication/relations/relations.ts'
import { samePart } from '../../../src/publication/relations/same-part.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { attachVersions } from '../../../src/publication/versions/attach.ts'
import { processorTime } from '../../processor-time.ts'

function paper(name: string, language: string, more = ''): Publication {
  const text = `---\ntitle: ${name}\nlanguage: ${language}\ndate: 2006-10-09\npublisher: P\nrights: R\n${more}---\n\nA text.\n`
  const { publication } = parsePublication({ name, main: { path: `${name}.md`, text }, parts: [] })
  if (!publication) throw new Error('it cannot be read')
  return publication
}

/** The names of the translations of each publication, and of those whose place it takes. */
function related(publications: readonly Publication[]): Readonly<Record<string, string>> {
  const catalogue = makeCatalogue(publications, { home: 'https://papers.example/' })
  return Object.fromEntries(
    publications.map((one) => {
      const { translations, replaced, successor } = relationsOf(one, catalogue)
      const by = successor?.kind === 'here' ? successor.publication.name : successor?.address
      const names = (all: readonly Publication[]) => all.map(({ name }) => name).join(' ')
      return [one.name, [names(translations), names(replaced), by ?? ''].join('; ')]
    }),
  )
}

test('where one names another, and that a third, each has the two others', () => {
  const [a, b, c] = [
    paper('a', 'en', 'translations: [/b/]\n'),
    paper('b', 'cy', 'translations: [c.md]\n'),
    paper('c', 'ga'),
  ]
  expect(related([a, b, c, paper('d', 'fr')])).toEqual({
    a: 'b c; ; ',
    b: 'a c; ; ',
    c: 'b a; ; ',
    d: '; ; ',
  })
})

test('what took the place of another is named by its name, its file, or its whole address', () => {
  const past = (by: string) => `status: superseded\nsuperseded-by: ${by}\n`
  const all = [
    paper('a', 'en', past('/z/')),
    paper('b', 'en', past('z.md')),
    paper('c', 'en', past('https://papers.example/z/')),
    paper('d', 'en', past('https://example.org/z/')),
    paper('e', 'en', past('/nowhere/')),
    paper('z', 'en', 'superseded-by: /a/\n'),
  ]
  expect(related(all)).toEqual({
    a: '; ; z',
    b: '; ; z',
    c: '; ; z',
    d: '; ; https://example.org/z/',
    e: '; ; ',
    z: '; a b c; ',
  })
})

test('earlier texts of what is withdrawn are withdrawn, and are no translations', () => {
  const all = attachVersions([
    paper(
      'now',
      'en',
      'translations: [/cy/]\nstatus: withdrawn\nsuperseded-by: /new/\nstatus-date: 2009\nversions:\n  - date: 2006-10-09\n    text: /was/\n  - date: 2007-01-01\n',
    ),
    paper('was', 'en', 'translations: [/cy/]\n'),
    paper('cy', 'cy', 'status: withdrawn\n'),
    paper('new', 'en'),
  ])
  expect(all[1]?.frontMatter).toMatchObject({ status: 'withdrawn', 'status-date': '2009' })
  expect(related(all)).toEqual({
    now: 'cy; ; new',
    was: '; ; new',
    cy: 'now; ; ',
    new: '; now; ',
  })
  const rules = checkCatalogue(makeCatalogue(all)).map(({ rule }) => rule)
  expect(rules.filter((rule) => rule !== 'versions')).toEqual([])
})

test('a part leads to the one of the same name, or else of the same number', () => {
  const [english, welsh] = [
    ['1-first', '02-next', '3-only'],
    ['01-cyntaf', '2-other', '9-first'],
  ].map((names) => {
    const { publication } = parsePublication({
      name: 'paper',
      main: { path: 'paper/index.md', text: FOLDER },
      parts: names.map((name) => ({
        name: name.replace(/^\d+-/, ''),
        source: { path: `paper/${name}.md`, text: '# A title\n\nA text.\n' },
      })),
    })
    if (!publication) throw new Error('it cannot be read')
    return publication
  })
  if (!english || !welsh) throw new Error('there are two')
  expect(english.parts.map((part) => samePart(part, welsh)?.name)).toEqual([
    'first',
    'other',
    undefined,
  ])
})

const FOLDER = '---\ntitle: A\nlanguage: en\ndate: 2006\npublisher: P\nrights: R\n---\n'

/** What it takes, in milliseconds, to find and check the relations of a chain of so many, from either end. */
function timeOf(count: number): number {
  const { frontMatter } = paper('p', 'en', 'status: superseded\nsuperseded-by: /p/\n')
  const chain = Array.from({ length: count }, (_, index) => {
    const next = `/p${index + 1}/`
    const own = { ...frontMatter, translations: [next], 'superseded-by': next }
    return { ...template, name: `p${index}`, frontMatter: own }
  })
  const all = [...chain, { ...template, name: `p${count}` }]
  const begun = process.cpuUsage()
  for (const publications of [all, all.toReversed()]) {
    const catalogue = makeCatalogue(publications)
    expect(relationsOf(chain[0] ?? template, catalogue).successor).toMatchObject({ kind: 'here' })
    checkCatalogue(catalogue)
  }
  return processorTime(begun)
}

test('of four times as many, long ways and large groups take no more than eight times as long', () => {
  timeOf(1_000)
  expect(timeOf(20_000)).toBeLessThan(8 * timeOf(5_000))
})

const template = paper('p', 'en')
