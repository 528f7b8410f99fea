import { expect, test } from 'vitest'
import { makePrint } from '../../../src/editions/print/index.ts'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import { openPdf } from '../../../src/proof/pdf/open.ts'
import { textOf } from '../../../src/proof/pdf/texts.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { press } from '../../shared-press.ts'
import { HOUSE } from '../house.ts'

const TEXT = `---
title: The ferries of 1910
language: en-GB
date: 1920
publisher: The House
identifier: HC 30
rights: None
---

## What was seen in 1940

12.50 In 1960 they went by the M70 to https://valley.example/ferries/1980.[^1]

90. An item of 2010.
91. Another.

| Ferry | Year |
| --- | --- |
| Lower Mill | about 2020 |

[^1]: A note of 2030.
`

/** Where a number stands, the size of the type there in points, and how wide its last figure is, a nought, in ems. */
const FIGURES = [
  ['1910', 58, 0.52, 'a title has the old-style figures of the display cut'],
  ['1920', 14, 0.533, 'the date of the title page has lining figures'],
  ['HC 30', 14, 0.533, 'an identifier has lining figures'],
  ['1940', 35, 0.52, 'the title of a part has the old-style figures of the display cut'],
  ['12.50', 14, 0.538, 'the number of a paragraph has lining figures, all as wide'],
  ['1960', 14, 0.567, 'a text has old-style figures'],
  ['M70', 14, 0.533, 'a word of capitals has lining figures'],
  ['1980', 14, 0.533, 'an address has lining figures'],
  ['90', 14, 0.519, 'a label has lining figures, all as wide'],
  ['2010', 14, 0.567, 'an item has old-style figures'],
  ['2020', 12, 0.519, 'a table has lining figures, all as wide'],
  ['2030', 12, 0.567, 'a note has old-style figures'],
] as const

const { publication } = parsePublication({
  name: 'figures',
  main: { path: 'figures.md', text: TEXT },
  parts: [],
})
if (!publication) throw new Error('The sample was not read.')
const [file] = await makePrint(clear).render(publication, {
  catalogue: makeCatalogue([publication]),
  house: HOUSE,
  fonts: await readFonts(),
  press,
})
const { shown } = await openPdf(file?.bytes ?? new Uint8Array())

test.each(FIGURES)('%s, in %i point with a nought of %f ems: %s', (number, size, width) => {
  const ends = shown.flatMap((_, index) => {
    const around = shown.slice(Math.max(0, index + 1 - number.length), index + 1)
    return textOf(around) === number && !around.some(({ isArtifact }) => isArtifact) ? [index] : []
  })
  const widths = ends.map((index) => (shown[index]?.width ?? 0) / size)
  expect(widths.map((own) => Math.round(own * 1000) / 1000)).toContain(width)
})
