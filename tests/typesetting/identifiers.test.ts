import { expect, test } from 'vitest'
import { withLabel } from '../../src/typesetting/identifiers.ts'

/** What the front matter gives, and what is printed. */
const IDENTIFIERS = [
  ['978-0-10-168122-3', 'ISBN 978-0-10-168122-3'],
  ['9780101681223', 'ISBN 9780101681223'],
  ['978-0101681223', 'ISBN 978-0101681223'],
  ['978-0-10-168122-3 (PDF)', 'ISBN 978-0-10-168122-3 (PDF)'],
  ['978-0-10-168122-6', '978-0-10-168122-6'],
  ['0-306-40615-2', 'ISBN 0-306-40615-2'],
  ['0 8044 2957 X', 'ISBN 0 8044 2957 X'],
  ['0-306-40615-3', '0-306-40615-3'],
  ['0317-8471', 'ISSN 0317-8471'],
  ['2004-2005', '2004-2005'],
  ['10.1000/182', 'DOI 10.1000/182'],
  ['https://doi.org/10.1000/182', 'https://doi.org/10.1000/182'],
  ['ISBN 0-10-000000-0', 'ISBN 0-10-000000-0'],
  ['HC 179', 'HC 179'],
  ['Cm 6933', 'Cm 6933'],
  ['Lords Hansard 0610055000026', 'Lords Hansard 0610055000026'],
  ['2006', '2006'],
] as const

test.each(IDENTIFIERS)('%s is printed as %s', (identifier, printed) => {
  expect(withLabel(identifier)).toBe(printed)
})
