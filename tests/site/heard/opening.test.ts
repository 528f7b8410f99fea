import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { press } from '../../shared-press.ts'
import { type Told, toldBy } from './chromium.ts'
import { pagesOf, withStyle } from './pages.ts'

const BEFORE = readFileSync(join(import.meta.dirname, 'before.html'), 'utf8')

/** What a screen reader says besides the words: “link”, “heading level 1”. */
const SPOKEN: Readonly<Record<string, number>> = { link: 1, heading: 3, button: 2 }

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** How many words are spoken, those of what a thing is among them. */
const spoken = (told: readonly Told[]): number =>
  told.reduce(
    (sum, { role, name }) => sum + (role === 'StaticText' ? wordsIn(name) : (SPOKEN[role] ?? 0)),
    0,
  )

/** What is told before the number of the first paragraph; of its link, nothing. */
function beforeText(told: readonly Told[]): readonly Told[] {
  const first = told.findIndex(({ role, name }) => role === 'link' && name === '7.1')
  expect(first).toBeGreaterThan(0)
  return told.slice(0, first)
}

const inMain = (told: readonly Told[]): readonly Told[] =>
  told.slice(told.findIndex(({ role }) => role === 'main'))

/** The words of each heading that are told in one piece. */
const headings = (told: readonly Told[]): readonly string[] =>
  told.filter(({ role }) => role === 'heading').map(({ name }) => name)

describe.each([1280, 320])('the page of a chapter at %i pixels', (width) => {
  let ours: readonly Told[] = []
  let before: readonly Told[] = []
  beforeAll(async () => {
    const page = (await pagesOf('content')).get('reaching-out/next-steps/index.html')
    const job = { name: 'heard', javascript: true, deadline: 60_000 }
    ;[ours = [], before = []] = await press.use(job, async (tab) => {
      await tab.setViewport({ width, height: 800 })
      await tab.setContent(page ?? '')
      const now = await toldBy(tab)
      await tab.setContent(withStyle(BEFORE))
      return [now, await toldBy(tab)]
    })
  })

  test('at most 45 words are spoken before its first paragraph, and 25 after the skip link', () => {
    expect(spoken(beforeText(ours))).toBeLessThanOrEqual(45)
    expect(spoken(inMain(beforeText(ours)))).toBeLessThanOrEqual(25)
  })

  test('its title is told once, and so is that of its publication', () => {
    expect(headings(beforeText(ours))).toEqual(['Chapter 7: Next steps'])
    const words = beforeText(ours).filter(({ role }) => role === 'StaticText')
    const text = words.map(({ name }) => name).join(' ')
    expect(text.match(/Next steps/g)).toHaveLength(1)
    expect(text.match(/Reaching Out/g)).toHaveLength(1)
  })

  test('the number of a row follows what the row is called', () => {
    const row = ours.findIndex(
      ({ role, name }) => role === 'rowheader' && name === 'Leitch Review.',
    )
    const after = ours.slice(row + 1).filter(({ role }) => role === 'StaticText')
    expect(after.slice(0, 3).map(({ name }) => name)).toEqual([
      'Leitch Review.',
      'Table 7.1, row',
      '6',
    ])
  })

  test('as it was, the page is found: too many words, and its title three times', () => {
    expect(spoken(beforeText(before))).toBeGreaterThan(45)
    expect(spoken(inMain(beforeText(before)))).toBeGreaterThan(25)
    const words = beforeText(before).filter(({ role }) => role === 'StaticText')
    const text = words.map(({ name }) => name).join(' ')
    expect(text.match(/Next steps/g)).toHaveLength(3)
  })
})
