import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readFonts } from '../../src/build/fonts.ts'
import { prove } from '../../src/build/prove.ts'
import { editions } from '../../src/editions/index.ts'
import { openPress } from '../../src/press/open-press.ts'
import { makeCatalogue } from '../../src/publication/catalogue.ts'
import { generate, PICTURE } from '../publication/generate.ts'
import { seeded } from '../publication/seeded.ts'
import { FRONT_MATTER, publicationOf } from './web/publication.ts'

const press = openPress()
afterAll(() => press.close())

const bytes = readFileSync(join(import.meta.dirname, 'web', PICTURE))
const house = { name: 'The House', origin: 'https://example.gov.uk', basePath: '/papers/' }
const fonts = await readFonts()

/** Letters that every edition has a face for. */
const SYLLABLES = ['la', 'tŷ', 'né', 'ko', 'ŵr', 'sun', 'Be'] as const

/** Printing takes longer than all other editions together; those beyond it were once parted wrongly. */
const SEEDS = { print: [...Array(15).keys(), 721, 1185, 1236], others: [...Array(60).keys()] }

/** Rules of whole pages, which the site makes of what the edition renders. */
const OF_PAGES = /^web-(?:heading|language)$/

describe.each(editions)('$name', (edition) => {
  test.each(edition.name === 'print' ? SEEDS.print : SEEDS.others)(
    'carries every word of text %i',
    async (seed) => {
      const { text, words } = generate(seeded(seed), SYLLABLES)
      const publication = publicationOf(FRONT_MATTER + text, 'paper', [{ path: PICTURE, bytes }])
      const context = { catalogue: makeCatalogue([publication]), house, fonts, press }
      const files = await edition.render(publication, context)
      const { outcome, messages } = await prove(edition, files, publication, context)
      const faults = messages.filter(({ rule }) => !OF_PAGES.test(rule))
      expect(faults.map(({ reason, rule }) => `${reason} [${rule}]`)).toEqual([])
      expect(outcome.words).toBeGreaterThanOrEqual(words.length)
    },
  )
})
