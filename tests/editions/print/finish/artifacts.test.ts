import { describe, expect, test } from 'vitest'
import type { Edits } from '../../../../src/editions/print/content/content.ts'
import { markArtifacts } from '../../../../src/editions/print/finish/artifacts.ts'
import { numbered, read, textAt } from '../content/reading.ts'
import { AREA, change, sequencesOf } from './pages.ts'

describe('artifacts', () => {
  const content = read(
    [
      textAt(20, 90, ['0021']),
      textAt(20, 10, ['0022']),
      textAt(30, 10, ['0023']),
      '20 50 60 1 re\nf',
      numbered(0, textAt(20, 50, ['0024'])),
      numbered(1, textAt(20, 40, ['0025'])),
      numbered(2, '20 30 60 1 re\nf'),
    ].join('\n'),
  )
  const [first, second] = sequencesOf(content)
  const setOf = <Item>(...items: readonly (Item | undefined)[]): ReadonlySet<Item> =>
    new Set(items.filter((item) => item !== undefined))
  const parting = { read: setOf(first), repeated: setOf(second), gone: setOf(content.loose[0]) }

  test('are what no tag has: heads, feet, rules, and what is drawn again', () => {
    const whole = { ...parting, gone: setOf<never>() }
    const [changed = ''] = change([content], markArtifacts([content], [AREA], whole))
    expect(changed.match(/\/Artifact.*(?=BDC)|\/NonStruct/g)?.map((one) => one.trim())).toEqual([
      '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>>',
      '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>',
      '/Artifact <</Type /Layout>>',
      '/NonStruct',
      '/Artifact <</Type /Pagination>>',
      '/Artifact <</Type /Layout>>',
    ])
    const { artifacts, numbered: own, loose } = read(changed)
    expect([artifacts.length, own.size, loose.length]).toEqual([5, 1, 6])
  })

  test('are not what is no longer there', () => {
    const [changed = ''] = change([content], markArtifacts([content], [AREA], parting))
    expect(changed).not.toContain('/Header')
  })

  test('are never text that belongs to no tag', () => {
    const mark = (source: string): Edits =>
      markArtifacts([read(source)], [AREA], { ...parting, repeated: setOf<never>() })
    expect(() => mark(numbered(0, textAt(20, 50, ['0024'])))).toThrow(/page 1 belongs to no tag/)
    expect(() => mark(textAt(20, 50, ['0024']))).toThrow(/type area of page 1 belongs to no tag/)
    expect(() => mark('/Artifact BMC\nEMC')).toThrow(/page 1 has artifacts already/)
  })
})
