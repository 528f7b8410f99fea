import { describe, expect, test } from 'vitest'
import { LACKING } from '../../../src/checks/faces.ts'
import { print } from '../../../src/editions/print/index.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { readFonts } from '../../../src/run/assets/fonts.ts'
import { prove } from '../../../src/run/prove.ts'
import { press } from '../../shared-press.ts'
import { HOUSE } from '../house.ts'

/** Every character that print is said to set. */
const held = Array.from({ length: 0xffff - 0x20 }, (_, index) => String.fromCodePoint(index + 0x21))
  .filter((character) => /[^\p{C}\s]/u.test(character) && !character.match(LACKING))
  .filter((character) => character.normalize('NFC') === character)

test('the faces hold Latin, Greek and Cyrillic, indices, fractions, arrows and signs', () => {
  expect(held.length).toBeGreaterThan(1500)
  for (const character of 'aŵẄβЖ⁻₂⅔→≤✓') expect(held).toContain(character)
})

describe.each(['', '*', '**', '***'])('set between two %j', (mark) => {
  test('every character that print is said to set comes back from its file', async () => {
    const words = held.map((character) => `x${baseOf(character)}${toReference(character)}y`)
    expect(await printed(`1.1 ${mark}${words.join(' ')}${mark}`)).toEqual([])
  })
})

test.each(['⊂', '中', 'ⅳ', '☃', 'ʬ', 'Ḧ', 'Ǣ', 'X̄', 'q̃'])(
  '%s is rightly said to lack',
  async (text) => {
    expect(text.normalize('NFC').match(LACKING)).toHaveLength(1)
    expect(await printed(`1.1 A ${text} here.`)).not.toEqual([])
  },
)

/** What chooses between forms of a sign has no form of its own. */
const baseOf = (character: string): string => (/\p{Variation_Selector}/u.test(character) ? '☑' : '')

const toReference = (character: string): string => `&#${character.codePointAt(0)};`

/** What is wrong with the printed file of a text. */
async function printed(body: string): Promise<readonly string[]> {
  const main = { path: 'sample.md', text: `${FRONT_MATTER}${body}\n` }
  const { publication } = parsePublication({ name: 'sample', main, parts: [] })
  if (!publication) throw new Error('The sample was not read.')
  const catalogue = makeCatalogue([publication])
  const context = { catalogue, house: HOUSE, fonts: await readFonts(), press }
  const files = await print.render(publication, context)
  return (await prove(print, files, publication, context)).messages.map(({ reason }) => reason)
}

const FRONT_MATTER = `---
title: A sample
language: en-GB
date: 2006
publisher: The House
rights: None
---

`
