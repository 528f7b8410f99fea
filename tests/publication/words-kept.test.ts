import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/message/message.ts'
import { findLostWord } from '../../src/publication/parse/lost-words.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import { wordsOf } from '../../src/publication/runs.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { generate } from './generate.ts'
import { type Numbers, pick, seeded } from './seeded.ts'

const FRONT_MATTER = `---
title: A sample
language: en-GB
date: 2006-10-09
publisher: HM Government
rights: © Crown copyright 2006
---
`

function parse(text: string): { publication: Publication; messages: readonly Message[] } {
  const main = { path: 'in.md', text: FRONT_MATTER + text }
  const { publication, messages } = parsePublication({ name: 'sample', main, parts: [] })
  if (!publication) throw new Error('no publication was parsed')
  return { publication, messages }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

describe.each(Array.from({ length: 100 }, (_, seed) => seed))('text %i', (seed) => {
  test('keeps every word in order', () => {
    const { text, words } = generate(seeded(seed))
    const { publication, messages } = parse(text)
    const kept = wordsOf(publication).flatMap((word) => word.text.match(WORD) ?? [])
    expect({ messages, kept }).toEqual({
      messages: [],
      kept: words.map((word) => word.normalize('NFC')),
    })
  })
})

const MARKS = [
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '<',
  '>',
  '|',
  '\\',
  '!',
  '#',
  '-',
  '+',
  '=',
  '~',
  '^',
  ':',
  '.',
  '&',
  ';',
  '"',
  "'",
  '\n',
  '\n\n',
  '    ',
  ' ',
  '1. ',
  '7.1 ',
  '[^1]',
  '[^1]: ',
  '*[ab]: ',
  '{lang=cy}',
  '```',
  '---\n',
  '| a | b |\n| --- | --- |\n',
  '![',
  '](',
  'https://',
  '&amp;',
  '&eacute;',
  'Table 1: ',
  '{row-header=sentence}',
  '&#x41;',
  'ab',
  'cd',
  'é',
  'e\u0301',
  '12',
] as const

const scribble = (numbers: Numbers): string =>
  Array.from({ length: 1 + numbers(40) }, () => pick(MARKS, numbers)).join('')

test('scribbles are parsed or refused, and lose no word unseen', () => {
  const lost = Array.from({ length: 2_000 }, (_, seed) => scribble(seeded(seed))).filter((text) =>
    parse(text).messages.some(({ rule }) => rule === 'word-lost'),
  )
  expect(lost.slice(0, 10)).toEqual([])
})

test('a word that the tree does not hold is found, with its place', () => {
  const [part] = parse('Every word is here.').publication.parts
  if (!part) throw new Error('no part was parsed')
  expect(findLostWord('Every word is here.', part)).toBeUndefined()
  expect(findLostWord('Every single word is here.', part)).toEqual({ word: 'single', offset: 6 })
  expect(findLostWord('Every word is is here.', part)).toEqual({ word: 'is', offset: 14 })
})

describe('letters and percent encoding in one address', () => {
  test.each([
    '[Firewall](https://example.org/Firewall_%28Begriffsklärung%29).',
    '[Größe](https://example.org/%C3%84rger_größe%20ö%2Fü).',
    '<https://example.org/%28ä%29?q=ß%26b%C3%A4ö>',
    '[one](<https://example.org/%5Bé%5D>), [two][é]\n\n[é]: https://example.org/%2Fé%C3%A9',
    '[bad](https://example.org/%E4ö%ZZü).',
    'https://example.org/%28Begriffsklärung%29 is bare.',
  ])('%s', (text) => {
    expect(parse(text).messages).toEqual([])
  })

  test('a word of the text after it is missed all the same', () => {
    const [part] = parse('[Ferry](https://example.org/%28ä%29).').publication.parts
    if (!part) throw new Error('no part was parsed')
    const source = '[Ferry](https://example.org/%28ä%29) %20rope.'
    expect(findLostWord(source, part)).toEqual({ word: '20rope', offset: 38 })
  })
})

test('a reference that stands for no character loses no word', () => {
  expect(parse('The river f&#0;roze; &#xd800; and &#x110000; too.').messages).toEqual([])
})
