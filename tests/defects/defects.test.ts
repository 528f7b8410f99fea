import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openGate } from '../../src/gate/open-gate.ts'
import type { Message } from '../../src/message/message.ts'
import { findJava } from '../../src/press/validators/java.ts'

import { checkPages } from '../../src/run/check-pages/check-pages.ts'
import expected from './expected.json' with { type: 'json' }

/** The checkers by the first half of their rules' names. */
const checkers = ['pa11y-axe', 'pa11y-htmlcs', 'nu', 'html-validate', 'axe', 'page'] as const
type Checker = (typeof checkers)[number]

/** What each checker says of each page; what is only a warning says so. */
type Table = Readonly<Record<string, readonly string[]>>
const table: Table = expected

const folder = import.meta.dirname
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))
const java = await findJava()
const isLeftOut = (checker: Checker) => checker === 'nu' && !java && process.env.CI !== 'true'

/** Bad habits that break no criterion, and that no checker finds. */
const NOBODY = ['2.4.1-aside-in-main.html']

let messages: readonly Message[] = []
beforeAll(async () => {
  const { validators, close } = await openGate()
  messages = (await checkPages(folder, validators).finally(close)).messages
}, 600_000)

test('the table has a row for every page', () => {
  expect(Object.keys(table)).toEqual(pages.toSorted())
})

describe.each(checkers)('%s', (checker) => {
  test('catches the planted defects that it is known to catch, and no others', (context) => {
    if (isLeftOut(checker)) context.skip('there is no Java')
    const found = messages.filter(({ rule }) => isOf(checker, rule))
    expect(toTable(found)).toEqual(rowsOf(checker))
  })

  test('catches one at least', () => {
    expect(Object.values(table).some((row) => catchersOf(row).includes(checker))).toBe(true)
  })
})

test('every planted defect is an error of one checker at least', () => {
  const missed = Object.entries(table).filter(([, row]) => catchersOf(row).length === 0)
  expect(missed.map(([name]) => name)).toEqual(['00-clean.html', '01-clean-rich.html', ...NOBODY])
})

test('every page is reported', () => {
  expect(messages.filter(({ rule }) => rule === 'page-unreported')).toEqual([])
})

test('nothing is said of the clean pages', () => {
  const clean = pages.filter((name) => name.includes('clean'))
  expect(clean).toHaveLength(2)
  const reported = messages.map(({ source }) => basename(source?.path ?? ''))
  expect(reported.filter((name) => clean.includes(name))).toEqual([])
  expect(reported.length).toBeGreaterThan(clean.length)
})

const toTable = (found: readonly Message[]): Table =>
  Object.fromEntries(
    pages.toSorted().map((name) => {
      const said = found.filter(({ source }) => basename(source?.path ?? '') === name).map(toEntry)
      return [name, [...new Set(said)].toSorted()]
    }),
  )

const toEntry = ({ rule, severity }: Message): string =>
  severity === 'error' ? rule : `${rule} (warning)`

const rowsOf = (checker: Checker): Table =>
  Object.fromEntries(
    Object.entries(table).map(([name, row]) => [name, row.filter((entry) => isOf(checker, entry))]),
  )

/** Our own checks have no checker before their name. */
const isOf = (checker: Checker, rule: string): boolean =>
  checker === 'page' ? /^page-(?!unreported)/.test(rule) : rule.startsWith(`${checker}/`)

const catchersOf = (row: readonly string[]): readonly Checker[] =>
  checkers.filter((checker) =>
    row.some((entry) => isOf(checker, entry) && !entry.endsWith('(warning)')),
  )
