import { expect, test } from 'vitest'
import { publishedOf } from '../../../src/import/proof/published.ts'
import { type Numbers, pick, seeded } from '../../publication/seeded.ts'
import { compare, MARKDOWN, toPublication } from './ferries.ts'

/** What somebody may do to a word by mistake. */
const SLIPS: readonly [Slip, ...Slip[]] = [
  () => '',
  (word) => `${word} ${word}`,
  (word) => `${word} well`,
  (word) => word.slice(1),
  (word) => `${word}s`,
  (word, numbers) => word.replace(/\d/, (digit) => String((Number(digit) + 1 + numbers(8)) % 10)),
  (word) => word.replace(/[.,]/, ''),
  (word) => word.toUpperCase(),
  (word) => [...word].reverse().join(''),
]

type Slip = (word: string, numbers: Numbers) => string

/** Where the words of the text begin: what stands before is front matter. */
const START = MARKDOWN.indexOf('# What')

function slip(text: string, numbers: Numbers): string {
  const words = [...text.slice(START).matchAll(/[\p{L}\p{N}.,]+/gu)]
  const { 0: word = '', index = 0 } = words[numbers(words.length)] ?? {}
  const at = START + index
  return text.slice(0, at) + pick(SLIPS, numbers)(word, numbers) + text.slice(at + word.length)
}

const wordsOf = (markdown: string): readonly string[] =>
  publishedOf(toPublication(markdown)).words.map(({ text, note }) => (note ? '[note]' : text))

test.each([...Array(120).keys()])('slips by chance (seed %i) are all reported', (seed) => {
  const numbers = seeded(seed)
  let markdown = MARKDOWN
  for (let count = 0; count <= numbers(4); count++) markdown = slip(markdown, numbers)
  const [before, after] = [wordsOf(MARKDOWN), wordsOf(markdown)]
  const { lost, moved, added, findings, messages } = compare(markdown)
  expect(findings.length + messages.length > 0).toBe(before.join(' ') !== after.join(' '))
  expect(before.length - lost + added).toBe(after.length)
  expect(lost + moved + added > 0).toBe(findings.length + messages.length > 0)
})
