import { describe, expect, test } from 'vitest'
import { hasErrors, type Message, toPosition } from '../../src/message/message.ts'
import { PublicationError } from '../../src/message/publication-error.ts'
import { toJson, toText, toTexts } from '../../src/message/reporter.ts'
import { toVisibleJson } from '../../src/message/visible.ts'

const line = `7.6 But social exclusion cannot be addressed by government alone. ${'The wider community has a role to play too. '.repeat(4)}`
const source = {
  path: 'content/reaching-out/07-next-steps.md',
  text: `7.4 As the table below sets out.\n\n${line}\n`,
}

const message: Message = {
  rule: 'paragraph-sequence',
  severity: 'error',
  reason: 'Paragraph 7.6 stands where 7.5 belongs',
  hint: 'restore paragraph 7.5, or correct the number',
  source,
  position: { line: 3, column: 1 },
  publication: 'reaching-out',
  paragraph: 'Paragraph 7.6',
}

const plainly = { colour: false, workingFolder: '/home/editor' }
const print = (changes: Partial<Message>): string => toText({ ...message, ...changes }, plainly)

describe('a message is printed', () => {
  test('with its place, its line and its hint', () => {
    expect(print({})).toBe(`\
content/reaching-out/07-next-steps.md:3:1: error: Paragraph 7.6 stands where 7.5 belongs [paragraph-sequence]
  7.6 But social exclusion cannot be addressed by government alone. The wider community has a role to …
  ^
hint: restore paragraph 7.5, or correct the number`)
  })

  test('with the caret under a column far to the right', () => {
    const [, shown = '', caret = ''] = print({ position: { line: 3, column: 150 } }).split('\n')
    expect(shown.length).toBeLessThanOrEqual(104)
    expect(shown[caret.indexOf('^')]).toBe(line[149])
  })

  test('with the caret under the character, not the code unit', () => {
    const text = '𝄞𝄞 here'
    const [, , caret] = print({
      source: { path: 'a.md', text },
      position: toPosition(text, text.indexOf('h')),
    }).split('\n')
    expect(caret).toBe('     ^')
  })

  test('without a line, where its place is blank or past the end', () => {
    const [, below] = print({ position: { line: 2, column: 1 } }).split('\n')
    expect(below).toBe(`hint: ${message.hint}`)
    expect(print({ position: { line: 99, column: 1 } })).not.toContain('^')
  })

  test('with no command to the terminal', () => {
    const text = 'a\u001b[31mb\u202e\u009b31m\tc'
    const printed = print({ source: { path: 'a.md', text }, position: { line: 1, column: 1 } })
    expect(printed).not.toMatch(/[[\p{Cc}--\n]\p{Cf}]/v)
  })

  test('with no command to the terminal in any of its fields', () => {
    const evil = 'a\u001b[31mb\u009b31m\u0007\u202e\n'
    const printed = print({
      rule: evil,
      reason: evil,
      hint: evil,
      source: { path: evil, text: '' },
    })
    expect(printed).not.toMatch(/[[\p{Cc}--\n]\p{Cf}]/v)
    expect(printed.split('\n')).toHaveLength(2)
  })

  test('with no more of a quoted text than can be read', () => {
    expect(print({ reason: 'a'.repeat(80_000) }).length).toBeLessThan(1_000)
    expect(toJson([{ ...message, reason: 'a'.repeat(80_000) }])[0]?.reason.length).toBe(501)
  })

  test('in colour, and the same without it', () => {
    const coloured = toText(message, { ...plainly, colour: true })
    expect(coloured).toContain('\u001b[31merror:\u001b[0m')
    expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(print({}))
  })
})

test('a message of a whole file has its path alone', () => {
  const { position: _, hint: __, ...whole } = message
  expect(toText(whole, plainly)).toBe(
    'content/reaching-out/07-next-steps.md: error: Paragraph 7.6 stands where 7.5 belongs [paragraph-sequence]',
  )
})

test('a message of no file has none', () => {
  expect(toText({ rule: 'lock', severity: 'warning', reason: 'Another build runs' }, plainly)).toBe(
    'warning: Another build runs [lock]',
  )
})

test('a path within the working folder is shown relative to it', () => {
  const absolute = { ...message, source: { path: '/home/editor/dist/index.html', text: '' } }
  expect(toText(absolute, plainly)).toMatch(/^dist\/index\.html:3:1: /)
  expect(toJson([absolute], '/home/editor')[0]?.path).toBe('dist/index.html')
})

test('messages come in the order of paths, lines and columns; equals as they came', () => {
  const at = (path: string, line: number, column: number, reason: string): Message => ({
    rule: 'x',
    severity: 'error',
    reason,
    source: { path, text: '' },
    position: { line, column },
  })
  const shuffled = [
    at('b.md', 1, 1, 'five'),
    at('a.md', 10, 1, 'four'),
    at('a.md', 2, 9, 'two'),
    at('a.md', 2, 9, 'three'),
    at('a.md', 2, 1, 'one'),
    { rule: 'x', severity: 'error', reason: 'none' } as const,
  ]
  expect(toJson(shuffled).map(({ reason }) => reason)).toEqual([
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
  ])
  expect(toTexts(shuffled, plainly).split('\n')[0]).toBe('error: none [x]')
})

test('a message as data has every key, null where a thing is not known', () => {
  expect(
    toJson([message, { rule: 'lock', severity: 'warning', reason: 'Another build runs' }]),
  ).toEqual([
    {
      rule: 'lock',
      severity: 'warning',
      path: null,
      line: null,
      column: null,
      reason: 'Another build runs',
      hint: null,
    },
    {
      rule: 'paragraph-sequence',
      severity: 'error',
      path: 'content/reaching-out/07-next-steps.md',
      line: 3,
      column: 1,
      reason: 'Paragraph 7.6 stands where 7.5 belongs',
      hint: 'restore paragraph 7.5, or correct the number',
      publication: 'reaching-out',
      paragraph: 'Paragraph 7.6',
    },
  ])
})

test('JSON on a terminal commands nothing, and says the same', () => {
  const json = JSON.stringify({ path: 'a\u001b[31m\u009b\u202e\u{e0001}b' }, null, 2)
  expect(toVisibleJson(json)).not.toMatch(/[[\p{Cc}--\n]\p{Cf}]/v)
  expect(JSON.parse(toVisibleJson(json))).toEqual(JSON.parse(json))
})

test('only errors are errors', () => {
  expect(hasErrors([{ ...message, severity: 'warning' }])).toBe(false)
  expect(hasErrors([{ ...message, severity: 'warning' }, message])).toBe(true)
})

test('a PublicationError says all its reasons', () => {
  expect(new PublicationError([message, { ...message, reason: 'And more' }]).message).toBe(
    'Paragraph 7.6 stands where 7.5 belongs\nAnd more',
  )
})
