import { expect, test } from 'vitest'
import { expectText } from '../../../../src/proof/rules/html/shape/text.ts'
import { makeCatalogue } from '../../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../../src/publication/parse/publication.ts'

const FRONT = '---\ntitle: Ferries\nlanguage: en-GB\ndate: 2006\npublisher: A\nrights: A\n---\n\n'
const { publication } = parsePublication({
  name: 'ferries',
  main: { path: 'ferries.md', text: `${FRONT}# Ferries\n\nWords.\n\n## Upper ferries\n\nWords.\n` },
  parts: [],
})

/** What holds the words of the part where its publication has a title. */
function expectedUnder(title: string): string {
  const [part] = publication?.parts ?? []
  if (!publication || !part) throw new Error('no publication was parsed')
  const { frontMatter } = publication
  const own = { ...publication, frontMatter: { ...frontMatter, title } }
  return JSON.stringify(
    expectText({ publication: own, part, catalogue: makeCatalogue([own]), additions: {} }),
  )
}

test('the level of a heading hangs on the title of its publication, whichever was asked for before', () => {
  const [repeated, other] = [expectedUnder('Ferries'), expectedUnder('Bridges')]
  expect(repeated).toContain('"h1"')
  expect(other).not.toContain('"h1"')
  expect(other).toContain('"h2"')
  expect(expectedUnder('Ferries')).toBe(repeated)
  expect(expectedUnder('Bridges')).toBe(other)
})
