import { expect, test } from 'vitest'
import type { Finding, Kind } from '../../../src/import/finding.ts'
import { toMessages } from '../../../src/import/messages/to-messages.ts'
import { keyOf, type WordPlace, type WordText } from '../../../src/import/place.ts'
import { toJson, toTexts } from '../../../src/message/reporter.ts'

const CAPITALS: Kind = {
  rule: 'word-caps',
  severity: 'warning',
  reason: 'Word shows these letters as capitals',
  hint: 'type them as capitals where they are to stay so',
}
const HIDDEN: Kind = {
  rule: 'word-hidden',
  severity: 'error',
  reason: 'These words are hidden, and are left out',
  hint: 'show them or delete them',
}

const at = (paragraph: number, text: WordText = 'body'): WordPlace => ({ text, paragraph })

const described = {
  file: 'report.docx',
  openings: new Map([
    [keyOf(at(11)), 'It looked at the ferries that cross the river.'],
    [keyOf(at(0, 'footnote 7')), 'See Annex B.'],
  ]),
  notes: [
    { text: 'footnote 7', label: '3' },
    { text: 'endnote 1', label: 'iv' },
  ],
}

const print = (...findings: readonly Finding[]): string =>
  toTexts(toMessages(findings, described), { colour: false, workingFolder: '/' })

test('a finding is told at its paragraph, with the words that it is about', () => {
  expect(print({ ...CAPITALS, place: at(11), words: 'Summary' })).toBe(`\
report.docx: paragraph 12 (“It looked at the ferries that …”): warning: Word shows these letters as capitals: “Summary” [word-caps]
hint: type them as capitals where they are to stay so
`)
})

test('findings of one kind are one message, with a count and the first places', () => {
  const findings = [17, 11, 13, 40, 42, 44, 46].map((paragraph) => ({
    ...CAPITALS,
    place: at(paragraph),
    words: paragraph === 11 ? 'Summary' : 'another',
  }))
  expect(print(...findings)).toContain(
    'paragraph 12 (“It looked at the ferries that …”): warning: Word shows these letters as capitals: “Summary” (and at 6 more places: paragraphs 14, 18, 41, 43, 45 …) [word-caps]',
  )
  expect(print(...findings.map((finding) => ({ ...finding, ...HIDDEN })))).toContain(
    '(and at 6 more places: paragraphs 14, 18, 41, 43, 45, 47) [word-hidden]',
  )
  expect(print(...findings.slice(0, 2))).toContain('(and at 1 more place: paragraph 18)')
  const again = { ...CAPITALS, place: at(11) }
  expect(print(again, again, again)).toContain('capitals (and at 2 more places in it)')
})

test('messages are in the order of the document, notes after the text in that of their references', () => {
  const reasons = ['a', 'b', 'c', 'd', 'e']
  const places = [at(0, 'endnote 1'), at(0, 'footnote 7'), at(2), undefined, at(1)]
  const findings = reasons.map((reason, index) => {
    const place = places[index]
    return { ...HIDDEN, reason, ...(place && { place }) }
  })
  expect(print(...findings).match(/(?<=error: )\w/g)).toEqual(['d', 'e', 'c', 'b', 'a'])
})

test('a note is called as Word shows it', () => {
  expect(print({ ...HIDDEN, place: at(0, 'footnote 7') })).toMatch(
    /^report\.docx: footnote 3 \(“See Annex B\.”\): error: /,
  )
  expect(print({ ...HIDDEN, place: at(1, 'endnote 1') })).toMatch(
    /^report\.docx: endnote iv, paragraph 2: error: /,
  )
  expect(print({ ...HIDDEN, place: at(0, 'footnote 9') })).toMatch(/^report\.docx: footnote 9: /)
  const both = [at(3), at(5), at(0, 'footnote 7'), at(0, 'endnote 1')]
  expect(print(...both.map((place) => ({ ...HIDDEN, place })))).toContain(
    '(and at 3 more places: paragraph 6, footnote 3, endnote iv)',
  )
})

test('what the proof finds is told place by place', () => {
  const lost: Kind = { ...HIDDEN, rule: 'word-proof' }
  const message = print(
    { ...lost, place: at(1), words: 'one' },
    { ...lost, place: at(2), words: 'two' },
  )
  expect(message).toContain(': “one” [word-proof]')
  expect(message).toContain(': “two” [word-proof]')
})

test('words are quoted in short, and command no terminal', () => {
  const long = print({ ...HIDDEN, words: 'the ferry must be whole '.repeat(20), place: at(1) })
  expect(long).toContain(
    'left out: “the ferry must be whole the ferry must be whole the ferry …” [word-hidden]',
  )
  expect(print({ ...HIDDEN, words: 'x'.repeat(100) })).toContain(`“${'x'.repeat(60)}…”`)
  const evil = 'a\u001b[31mb\u202e\u009b31m\r\n'
  const printed = toTexts(
    toMessages([{ ...HIDDEN, words: evil, place: at(0) }], {
      ...described,
      openings: new Map([[keyOf(at(0)), evil]]),
      notes: [{ text: 'footnote 1', label: evil }],
    }),
    { colour: false, workingFolder: '/' },
  )
  expect(printed).not.toMatch(/[[\p{Cc}--\n]\p{Cf}]/v)
  expect(printed.trim().split('\n')).toHaveLength(2)
})

test('what nobody sees is shown by its code', () => {
  const words = 'see\u0085 \u00ad \u202emm\u200cm\n'
  expect(print({ ...HIDDEN, words })).toContain('“see[U+0085] [U+00AD] [U+202E]mm')
  expect(print({ ...HIDDEN, words: '\u200b', isLeftOut: true })).toContain('“[U+200B]”')
})

test('as data they have every place', () => {
  const findings = [11, 13].map((paragraph) => ({ ...CAPITALS, place: at(paragraph) }))
  const note = { ...CAPITALS, place: at(0, 'footnote 7') }
  expect(toJson(toMessages([...findings, note], described))).toEqual([
    {
      rule: 'word-caps',
      severity: 'warning',
      path: 'report.docx',
      line: null,
      column: null,
      reason: CAPITALS.reason,
      hint: CAPITALS.hint,
      count: 3,
      places: [
        { paragraph: 12, opening: 'It looked at the ferries that …' },
        { paragraph: 14 },
        { note: 'footnote 3', paragraph: 1, opening: 'See Annex B.' },
      ],
    },
  ])
  const many = Array.from({ length: 300 }, (_, paragraph) => ({
    ...CAPITALS,
    place: at(paragraph),
  }))
  const [record] = toJson(toMessages(many, described))
  expect(record?.count).toBe(300)
  expect(record?.places).toHaveLength(100)
})
