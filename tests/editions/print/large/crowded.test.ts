import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePrint } from '../../../../src/editions/print/index.ts'
import { large } from '../../../../src/editions/print/layouts/large.ts'
import { LARGE_SIZES } from '../../../../src/editions/print-choices.ts'
import { press } from '../../../shared-press.ts'
import { crowdedSource } from '../../crowd/crowd.ts'
import { publicationOf } from '../../web/publication.ts'
import { proveWhole } from '../../whole.ts'

/** Crowded texts, whose tables span, hold blocks, lists, pictures and notes, and stand in boxes, lists and quotations. */
const SEEDS = [1, 2, 3, 6, 7, 8, 9, 10, 12, 13, 18, 19]

const bytes = readFileSync(
  join(import.meta.dirname, '../../../conformance/content/hard/colours.png'),
)
const pictures = ['picture.png', 'sign.png'].map((path) => ({ path, bytes }))
const cases = SEEDS.map((seed, index) => ({ seed, size: LARGE_SIZES[index % 3] ?? 20 }))

test.each(cases)(
  'large print in $size point has every word of crowded text $seed, and breaks no rule',
  async ({ seed, size }) => {
    const publication = publicationOf(crowdedSource(seed), 'crowd', pictures)
    const { words, faults } = await proveWhole(makePrint(large(size)), publication, press)
    expect(faults).toEqual([])
    expect(words).toBeGreaterThan(100)
  },
)
