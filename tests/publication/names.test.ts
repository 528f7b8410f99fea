import { expect, test } from 'vitest'
import { nameOfTable } from '../../src/publication/names.ts'
import { wordingOf } from '../../src/wording/index.ts'
import { FRONT_MATTER, publicationOf } from '../editions/web/publication.ts'

const ROWS = '\n\n| Fferi | Nifer |\n| --- | --- |\n| Cei Ashford | 412 |\n'

test.each([
  { language: 'en', caption: 'Table 7.1: Crossings', name: 'Table 7.1' },
  { language: 'cy', caption: 'Tabl 1.1: Croesfannau', name: 'Tabl 1.1' },
  { language: 'cy', caption: '', name: 'Tabl [1]' },
  { language: 'en', caption: '', name: 'Table [1]' },
])('a table captioned "$caption" is called $name ($language)', ({ language, caption, name }) => {
  const [part] = publicationOf(`${FRONT_MATTER}\n1.1 One.\n\n${caption}${ROWS}`).parts
  const table = part?.children.find((block) => block.type === 'table')
  expect(table && nameOfTable(table, wordingOf(language))).toBe(name)
})
