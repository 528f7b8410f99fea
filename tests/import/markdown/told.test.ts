import { expect, test } from 'vitest'
import * as kinds from '../../../src/import/markdown/kinds.ts'
import { b, p } from './build-story.ts'
import { TOLD } from './told.ts'
import { wordsOf, write } from './write.ts'

test('every kind of finding has a failing and a mended story', () => {
  expect(Object.keys(TOLD).toSorted()).toEqual(Object.keys(kinds).toSorted())
})

const isOf = (name: string) => {
  const { rule, reason } = Object.entries(kinds).find(([key]) => key === name)?.[1] ?? {}
  return (finding: { readonly rule: string; readonly reason: string }): boolean =>
    finding.rule === rule && (rule === 'word-front-matter' || finding.reason === reason)
}

test.each(Object.entries(TOLD))(
  '%s is told where it is so, and not where it is mended',
  (name, told) => {
    const failing = write(told.failing, told.wishes)
    const mended = write(told.mended, told.mendedWishes)
    expect(failing.findings.filter(isOf(name))).not.toEqual([])
    expect(mended.findings.filter(isOf(name))).toEqual([])
    for (const done of [failing, mended]) {
      const { read, expected } = wordsOf(done)
      expect(read).toEqual(expected)
    }
  },
)

test('emphasis within a word is told with that word', () => {
  const { findings } = write([p(['It was un', b('believ'), 'able, and ', b('he'), 're.'])])
  expect(findings.map(({ rule, words }) => [rule, words])).toEqual([
    ['word-emphasis', 'unbelievable'],
    ['word-emphasis', 'here'],
  ])
})

test('what the front matter lacks is told once, by key and by option', () => {
  const { findings } = write([p('Words.')], { frontMatter: { publisher: 'A house' } })
  expect(findings.map(({ reason, hint }) => [reason, hint])).toEqual([
    [
      'The front matter lacks title, date, rights, which the file does not say for certain',
      'give --title … --date … --rights …, or write them in the front matter',
    ],
  ])
})
