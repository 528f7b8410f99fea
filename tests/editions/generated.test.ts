import { describe, expect, test } from 'vitest'
import { editionsOf } from '../../src/editions/index.ts'
import { generate } from '../publication/generate.ts'
import { seeded } from '../publication/seeded.ts'
import { press } from '../shared-press.ts'
import { HOUSE } from './house.ts'
import { FRONT_MATTER, publicationOf } from './web/publication.ts'
import { picture, proveWhole } from './whole.ts'

/** Letters that every edition has a face for. */
const SYLLABLES = ['la', 'tŷ', 'né', 'ko', 'ŵr', 'sun', 'Be'] as const

const PDF = 'application/pdf'

/** Printing takes longer than all other editions together; those beyond it were once parted wrongly. */
const SEEDS = { print: [...Array(15).keys(), 721, 1185, 1236], others: [...Array(60).keys()] }

describe.each(editionsOf(HOUSE))('$name', (edition) => {
  test.each(edition.mediaType === PDF ? SEEDS.print : SEEDS.others)(
    'carries every word of text %i',
    async (seed) => {
      const made = generate(seeded(seed), SYLLABLES)
      const publication = publicationOf(FRONT_MATTER + made.text, 'paper', [picture])
      const { words, faults } = await proveWhole(edition, publication, press)
      expect(faults).toEqual([])
      expect(words).toBeGreaterThanOrEqual(made.words.length)
    },
  )
})
