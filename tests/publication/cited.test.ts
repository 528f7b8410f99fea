import { expect, test } from 'vitest'
import { citedIn, paragraphsIn } from '../../src/publication/cited.ts'
import { extentOfPart } from '../../src/site/outline.ts'
import { toPublication } from './versions/to-publication.ts'

const TEXT = `# Report

1.1 The ferries.

::::box[Box 2: How they are paid]
1.2 In pence.

What has no number.

- A list of its own.

:::example
1.3 A box in a box.
:::
::::

:::box[Box 3: How they are not paid]
In shillings.
:::

:::recommendation[Recommendation 1]
1.4 Pay.
:::
`

const publication = toPublication('report', { '': TEXT })
const [part] = publication.parts
if (!part) throw new Error('The report has no part.')

test('what is numbered in boxes is cited, each after its box', () => {
  expect(
    citedIn(publication, part).map(({ address, paragraph }) => [address, paragraph?.number]),
  ).toEqual([
    ['report/#p1.1', '1.1'],
    ['report/#box-2', undefined],
    ['report/#p1.2', '1.2'],
    ['report/#p1.3', '1.3'],
    ['report/#box-3', undefined],
    ['report/#recommendation-1', undefined],
    ['report/#p1.4', '1.4'],
  ])
})

test('it is counted among the paragraphs, and the extent reaches to it', () => {
  expect(paragraphsIn(part)).toBe(4)
  expect(extentOfPart(part)).toBe('1.1–1.4')
})
