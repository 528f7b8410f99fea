import { expect, test } from 'vitest'
import { keepFrontMatter, readStanding } from '../../../src/import/written/keep-front-matter.ts'

const STANDING = `---
# yaml-language-server: $schema=../docs/front-matter.schema.json
title: "The ferries: a report"
language: en-GB
date:
publisher: The Ferry Commission
rights: © Crown copyright 2006
creator:
  - A. Miller
number: 7.10
changes:
  - A slip in paragraph 1.2 is mended.
  - Tables of one column are set as boxes.
---

# Ferries, as mended by hand
`

const WRITTEN = `---
title: The Ferries
language: en-GB
date: 2006-10
publisher: Another
rights:
numbering: whole
changes:
  - Tables of one column are set as boxes.
  - The title stands on the title page alone.
---

# Ferries
`

const standing = readStanding(STANDING)
if (!standing) throw new Error('the front matter cannot be read')

test('what an editor has filled in is read', () => {
  expect(standing.values).toEqual({
    title: 'The ferries: a report',
    language: 'en-GB',
    publisher: 'The Ferry Commission',
    rights: '© Crown copyright 2006',
    number: '7.10',
  })
})

test('it is kept, with what it lacked and what was given anew', () => {
  expect(keepFrontMatter(WRITTEN, standing, ['publisher'])).toBe(`---
# yaml-language-server: $schema=../docs/front-matter.schema.json
title: "The ferries: a report"
language: en-GB
date: 2006-10
publisher: Another
rights: © Crown copyright 2006
creator:
  - A. Miller
number: 7.10
changes:
  - A slip in paragraph 1.2 is mended.
  - Tables of one column are set as boxes.
  - The title stands on the title page alone.
numbering: whole
---

# Ferries
`)
})

test('where there is no front matter, or none that can be read, nothing is kept', () => {
  expect(readStanding('# Ferries\n')).toBeUndefined()
  expect(readStanding('---\ntitle: "Ferries\n---\n')).toBeUndefined()
})
