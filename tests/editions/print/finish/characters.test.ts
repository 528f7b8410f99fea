import { describe, expect, test } from 'vitest'
import type { Content, Sequence } from '../../../../src/editions/print/content/content.ts'
import { settleCharacters } from '../../../../src/editions/print/finish/characters.ts'
import { labelled, numbered, read } from '../content/reading.ts'
import { change, maps } from './pages.ts'

describe('characters', () => {
  const textWith = (...inner: readonly string[]): Content =>
    read(numbered(0, 'BT', '/F4 10 Tf', '1 0 0 1 0 50 Tm', ...inner, 'ET'))
  const NONE = { hyphens: [[]], gone: new Set<Sequence>() }
  const other = labelled('02BC', '<00A9> Tj')

  test('that a glyph alone stands for are put right in its font', () => {
    const contents = [textWith(other)]
    const { edits, corrections, variants } = settleCharacters(contents, NONE, maps)
    expect([[...corrections], variants]).toEqual([[['F4', new Map([['00A9', 'ʼ']])]], []])
    expect(read(change(contents, edits)[0] ?? '').spans).toEqual([])
  })

  test('that a glyph stands for beside another are shown in a copy of the font', () => {
    const contents = [textWith(other, '6 0 Td <00A9> Tj', '6 0 Td <0001> Tj')]
    const { edits, corrections, variants } = settleCharacters(contents, NONE, maps)
    expect([corrections.size, variants.map(({ name }) => name)]).toEqual([0, ['F4v1']])
    expect(change(contents, edits)[0]).toContain(
      '/F4v1 10 Tf\n<00A9> Tj\n/F4 10 Tf\n6 0 Td <00A9> Tj\n6 0 Td <0001> Tj',
    )
  })

  test('keep the size that is set within their span', () => {
    const within = labelled('02BC', '/F5 9 Tf', '<00A9> Tj')
    const contents = [textWith('<00A9> Tj', within, '/F5 9 Tf', '6 0 Td <00A9> Tj')]
    const { edits } = settleCharacters(contents, NONE, maps)
    expect(change(contents, edits)[0]).toContain('<00A9> Tj\n/F5v1 9 Tf\n<00A9> Tj\n/F5 9 Tf')
  })

  /** Spans that say nothing that is to be changed. */
  const KEPT = [
    ['of what the font says too', '2019', '<00A9> Tj', 0],
    ['of a space for a space', '00A0', '<0001> Tj', 0],
    ['of several glyphs', '02BC', '<00A900A9> Tj', 1],
    ['of a missing glyph', '02BC', '<0000> Tj', 1],
  ] as const
  test.each(KEPT)('are left where a span is %s', (_, text, shown, left) => {
    const contents = [textWith(labelled(text, shown))]
    const { edits, corrections, variants } = settleCharacters(contents, NONE, maps)
    expect([corrections.size, variants.length]).toEqual([0, 0])
    expect(read(change(contents, edits)[0] ?? '').spans).toHaveLength(left)
  })
})
