import { describe, expect, test } from 'vitest'
import {
  applyEdits,
  byPage,
  insertAfter,
  insertBefore,
  joinEdits,
  replace,
  stretchOf,
} from '../../../../src/editions/print/content/edit.ts'
import { showOthers } from '../../../../src/editions/print/content/show.ts'
import { read } from './reading.ts'

const content = read('q\n0 0 5 5 re\nf\nQ')

describe('changes', () => {
  test('are made at their operators, whatever their order', () => {
    const edits = [
      insertAfter(content, 2, 'EMC'),
      replace(content, 1, '1 1 2 2 re'),
      insertBefore(content, 1, '/Artifact BMC'),
    ]
    const changed = 'q\n/Artifact BMC\n1 1 2 2 re\nf\nEMC\nQ'
    expect(applyEdits(content.source, edits)).toBe(changed)
    expect(applyEdits(content.source, edits.toReversed())).toBe(changed)
  })

  test('are made to a stretch, and those outside are left out', () => {
    const edits = [replace(content, 0, 'q q'), replace(content, 2, 'S')]
    expect(applyEdits(content.source, edits, stretchOf(content, 1, 2))).toBe('0 0 5 5 re\nS')
  })

  /** Changes that cannot both be made. */
  const OVERLAPPING = [
    ['two of one operator', [replace(content, 1, 'a'), replace(content, 1, 'b')]],
    [
      'one within another',
      [
        { from: 2, to: 12, text: 'a' },
        { from: 4, to: 5, text: 'b' },
      ],
    ],
    [
      'two that begin in each other',
      [
        { from: 0, to: 4, text: 'a' },
        { from: 2, to: 6, text: 'b' },
      ],
    ],
    ['something put within another', [replace(content, 1, 'a'), { from: 4, to: 4, text: 'b' }]],
    ['two put at one place', [insertBefore(content, 1, 'a'), insertBefore(content, 1, 'b')]],
  ] as const
  test.each(OVERLAPPING)('that overlap are told: %s', (_, edits) => {
    expect(() => applyEdits(content.source, edits)).toThrow(/changes overlap at character \d+/)
  })

  test('that reach out of a stretch are told', () => {
    const edits = [{ from: 0, to: 5, text: '' }]
    const stretch = stretchOf(content, 1, 1)
    expect(() => applyEdits(content.source, edits, stretch)).toThrow(/changes overlap/)
  })

  test('of an operator that is not there are told', () => {
    expect(() => replace(content, 4, '')).toThrow('the content has no operators 4 to 4')
  })

  test('are joined page by page', () => {
    const [one, two] = [replace(content, 0, 'a'), replace(content, 1, 'b')]
    expect(joinEdits(3, [[[one]], byPage(3, [[2, two]])])).toEqual([[one], [], [two]])
  })
})

describe('glyphs', () => {
  const show = (shown: string, codes: readonly (string | undefined)[]): string => {
    const text = read(`BT /F4 10 Tf 1 0 0 1 0 0 Tm ${shown} ET`)
    const glyphs = text.loose.flatMap((own) => own.glyphs)
    const showings = codes.flatMap((code, index) => {
      const glyph = glyphs[index]
      return glyph && code !== undefined ? [[glyph, code] as const] : []
    })
    const edits = showOthers(text, showings, () => 500)
    return applyEdits(text.source, edits).slice(
      'BT /F4 10 Tf 1 0 0 1 0 0 Tm '.length,
      -' ET'.length,
    )
  }

  test('are shown in the place of others', () => {
    expect(show('<0001> Tj', ['0009'])).toBe('<0009> Tj')
    expect(show('<00010002> Tj', [undefined, '0009'])).toBe('<00010009> Tj')
  })

  test('are taken out, and what follows them stays in its place', () => {
    expect(show('<0001> Tj 6 0 Td <0002> Tj', [''])).toBe(' 6 0 Td <0002> Tj')
    expect(show('<00010002> Tj', ['', ''])).toBe('')
    expect(show('<000100020003> Tj', ['', '0009'])).toBe('[<> -500 <00090003>] TJ')
    expect(show('[<0001> 20 <0002>] TJ', ['', '0009'])).toBe('[<> -500 <> 20 <0009>] TJ')
  })

  test('stand where they stood when one before them is taken out', () => {
    const source = (shown: string) => `BT /F4 10 Tf 1 0 0 1 0 0 Tm ${shown} ET`
    const placesIn = (shown: string) =>
      read(source(shown)).loose.flatMap(({ glyphs }) => glyphs.map(({ code, x }) => [code, x]))
    const shown = '<000100020003> Tj'
    expect(placesIn(show(shown, [undefined, '']))).toEqual(
      placesIn(shown).filter(([code]) => code !== '0002'),
    )
  })
})
