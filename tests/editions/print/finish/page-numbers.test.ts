import { describe, expect, test } from 'vitest'
import type { Content } from '../../../../src/editions/print/content/content.ts'
import type { WidthOf } from '../../../../src/editions/print/finish/figures.ts'
import type { FontMaps } from '../../../../src/editions/print/finish/fonts.ts'
import { fillPageNumbers } from '../../../../src/editions/print/finish/page-numbers.ts'
import { numbered, read, textAt } from '../content/reading.ts'
import { change, maps, sequencesOf } from './pages.ts'

const ZEROS = ['0010', '0010', '0010', '0010']

const widthOf = (): number => 500

describe('page numbers', () => {
  const fill = (
    codes: readonly string[],
    number: number,
    alignment: 'left' | 'right' = 'right',
    fonts = maps,
  ): string => {
    const content = read(numbered(0, textAt(0, 50, codes)))
    const [sequence] = sequencesOf(content)
    const leaves = sequence ? [{ order: 0, page: 0, sequence }] : []
    const fillings = [{ leaves, number, alignment }]
    const [changed = ''] = change([content], fillPageNumbers([content], fillings, fonts, widthOf))
    const shown = read(changed).numbered.get(0)?.glyphs ?? []
    return shown.map(({ code, x }) => `${code}@${x}`).join(' ')
  }

  test('stand at the right of their placeholders in contents, at the left after words', () => {
    expect(fill([...ZEROS, '0001'], 12)).toBe('0011@12 0012@18 0001@24')
    expect(fill(ZEROS, 7, 'left')).toBe('0017@0')
    expect(fill(ZEROS, 1234)).toBe('0011@0 0012@6 0013@12 0014@18')
    expect(fill(['00100010', '0010', '0010'], 105)).toBe('0011@5 0010@6 0015@12')
  })

  test('have figures as wide as the placeholder has, and of those the figures of the folios', () => {
    const narrow: FontMaps = (font) => new Map([...maps(font), ['0031', '1'], ['0041', '1']])
    const widths = (_: string, code: string): number => (code.startsWith('001') ? 500 : 400)
    const content = read(numbered(0, textAt(0, 50, ZEROS)))
    const leaves = sequencesOf(content).map((sequence) => ({ order: 0, page: 0, sequence }))
    const fillings = [{ leaves, number: 1, alignment: 'left' as const }]
    const fill = (pages: readonly Content[], widthOf: WidthOf): string =>
      change(pages, fillPageNumbers(pages, fillings, narrow, widthOf))[0] ?? ''
    expect(fill([content], widths)).toContain('<0011>')
    expect(fill([content, read(textAt(0, 5, ['0041']))], widthOf)).toContain('<0041>')
    expect(() => fill([content], widthOf)).toThrow(/^several figures 1 are of one width/)
  })

  test('stop where there is no placeholder, no page or no figure for them', () => {
    expect(() => fill(['0010', '0010', '0010', '0001'], 7)).toThrow(/no placeholder stands/)
    expect(() => fill(ZEROS.slice(1), 7)).toThrow(/no placeholder stands/)
    expect(() => fill([], 7)).toThrow(/no placeholder is printed/)
    expect(() => fill(ZEROS, 12345)).toThrow(/no page has the number 12345/)
    expect(() => fill(ZEROS, 0)).toThrow(/no page has the number 0/)
    const few: FontMaps = () => new Map([['0010', '0']])
    expect(() => fill(ZEROS, 7, 'right', few)).toThrow(/no page shows the figure 7/)
  })
})
