import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { makeAxe } from '../../src/gate/axe.ts'
import { CRITERIA } from '../../src/gate/criteria.ts'
import { MODE_NAMES } from '../../src/gate/mode.ts'
import { TOOLS } from '../../src/gate/tools.ts'
import {
  makeHtmlValidate,
  PRESETS,
} from '../../src/press/validators/html-validate/html-validate.ts'
import { LET_BE } from '../../src/press/validators/html-validate/let-be.ts'

const numbers = CRITERIA.map(({ number }) => number)

test('WCAG 2.2 has 86 criteria: 31 of level A, 24 of AA, 31 of AAA', () => {
  const levels = Map.groupBy(CRITERIA, ({ level }) => level)
  expect(['A', 'AA', 'AAA'].map((level) => levels.get(level as 'A')?.length)).toEqual([31, 24, 31])
})

test('every tool speaks for criteria that there are, and asks a question', () => {
  for (const { name, criteria, asks } of TOOLS) {
    expect(
      criteria.filter((one) => !numbers.includes(one)),
      name,
    ).toEqual([])
    expect(asks, name).toMatch(/\?$/)
  }
})

test('axe-core speaks for the criteria of those of its rules that are asked', () => {
  const tags = axe.getRules().flatMap(({ tags }) => (tags.includes('deprecated') ? [] : tags))
  const asked = tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? []
    return criterion ? [`${principle}.${guideline}.${criterion}`] : []
  })
  expect(new Set(makeAxe('').criteria)).toEqual(new Set(asked))
})

test('no two tools have one name, and every mode is asked by one at least', () => {
  expect(new Set(TOOLS.map(({ name }) => name)).size).toBe(TOOLS.length)
  const asked = new Set(TOOLS.flatMap(({ modes }) => modes))
  expect(MODE_NAMES.filter((mode) => !asked.has(mode))).toEqual([])
})

describe.each(LET_BE)('what html-validate is not asked: $name', ({ name, example }) => {
  const html = `<!DOCTYPE html>\n<html lang="en-GB">\n<head><title>A</title></head>\n<body>${example}</body>\n</html>\n`

  test('it would still be told', async () => {
    const checker = new HtmlValidate({ root: true, extends: [...PRESETS] })
    const { results } = await checker.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(name)
  })

  test('and is not', async () => {
    const page = {
      kind: 'page',
      path: '/a.html',
      address: 'http://127.0.0.1/a.html',
      text: html,
    } as const
    const { messages } = await makeHtmlValidate().check([page], () => {})
    expect(messages).toEqual([])
  })
})
