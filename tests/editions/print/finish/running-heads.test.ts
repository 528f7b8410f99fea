import { describe, expect, test } from 'vitest'
import type { Content, Edits } from '../../../../src/editions/print/content/content.ts'
import { joinOver } from '../../../../src/editions/print/content/edit.ts'
import { setRunningHeads } from '../../../../src/editions/print/finish/running-heads.ts'
import { numbered, read, textAt } from '../content/reading.ts'
import { AREA, change } from './pages.ts'

describe('running heads', () => {
  const head = (code: string): string => textAt(10, 90, ['0001', '0001', code])
  const title = read([head('0041'), head('0042')].join('\n'))
  const page = (font: string): Content =>
    read([textAt(5, 95, ['0049'], font), textAt(5, 10, ['0017'])].join('\n'))
  const contents = [title, page('F5'), page('F5'), page('F5'), page('F5')]
  const areas = contents.map(() => AREA)
  const beginnings = [
    { head: 'A', page: 2, isAtTop: true },
    { head: 'B', page: 4, isAtTop: false },
  ]
  const NONE: Edits = contents.map(() => [])
  const headed = (settled = NONE, heads = ['A', 'B']) =>
    setRunningHeads(contents, settled, areas, beginnings, heads)

  test('of odd pages are those of their sections, at the place of the head that was there', () => {
    const changed = change(contents, headed().edits)
    const shown = changed.map((source) =>
      read(source).loose.map(({ glyphs }) => glyphs.map(({ code, x, y }) => [code, x, y])),
    )
    const folio = [['0017', 5, 10]]
    expect(shown).toEqual([
      [],
      [[['0049', 5, 95]], folio],
      [[['0041', 5, 95]], folio],
      [[['0049', 5, 95]], folio],
      [[['0042', 5, 95]], folio],
    ])
    expect(headed().fonts).toEqual([[], [], ['F4'], [], ['F4']])
  })

  test('have the changes that were made to them, and no page has those to what is gone', () => {
    const [first] = title.loose
    const at = first?.glyphs[2]?.at ?? 0
    const gone = contents[2]?.loose[0]?.glyphs[0]?.at ?? 0
    const settled = NONE.map((own, index) => {
      if (index === 0) return [{ from: at, to: at + 4, text: '0099' }]
      return index === 2 ? [{ from: gone, to: gone + 4, text: '0098' }] : own
    })
    const changed = change(contents, joinOver(settled, headed(settled).edits))
    expect(changed[0]).not.toContain('0099')
    expect(changed[2]).toContain('0099')
    expect(changed[2]).not.toContain('0098')
  })

  test('stay those of their parts where there are no sections', () => {
    const plain = [read(numbered(0, textAt(10, 50, ['0041']))), page('F5'), page('F5')]
    expect(setRunningHeads(plain, NONE, areas, beginnings, []).edits.flat()).toEqual([])
  })

  test('cannot be set where the title page has others', () => {
    expect(() => headed(NONE, ['A', 'B', 'C'])).toThrow(
      'running heads on the title page: 2 instead of 3',
    )
  })
})
