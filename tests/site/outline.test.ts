import { expect, test } from 'vitest'
import { paragraphsIn } from '../../src/publication/cited.ts'
import { extentOfPart, outlineOf } from '../../src/site/outline.ts'
import { FRONT_MATTER, publicationOf } from '../editions/web/publication.ts'

const publication = publicationOf(`${FRONT_MATTER}
Section II: The first

# A paper

1.1 One.

Table 1.1: A table

| Of | two |
| --- | --- |
| one | row |

## Ways

1.2 Two.

### Deeper

1.3 Three.

Four, without a number.

## Nothing

:::box[Box 2: How it is paid]
In pence.
:::

:::recommendation[Recommendation 1]
Pay.
:::

## Annex

1. One.

2. Two.
`)
const [part] = publication.parts
if (!part) throw new Error('The paper has no part.')

test('the contents name headings and tables, and what each spans', () => {
  const lines = outlineOf(publication, part).map(
    ({ id, text, depth, extent }) => `${depth} ${id} | ${text} | ${extent}`,
  )
  expect(lines).toEqual([
    '1 t1.1 | Table 1.1: A table | one row',
    '1 ways | Ways | 1.2–[1]',
    '2 deeper | Deeper | 1.3–[1]',
    '1 nothing | Nothing | ',
    '2 box-2 | Box 2: How it is paid | ',
    '1 annex | Annex | ',
  ])
})

test('a part spans its first to its last paragraph; the line that names its section is none', () => {
  expect(extentOfPart(part)).toBe('1.1–[1]')
  expect(paragraphsIn(part)).toBe(4)
})
