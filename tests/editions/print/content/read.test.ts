import { describe, expect, test } from 'vitest'
import { sourceAt } from '../../../../src/editions/print/content/operators.ts'
import { labelled, numbered, read, textAt } from './reading.ts'

/** Contents, and the operators that they have with their operands. */
const OPERATORS = [
  ['q 1 0 0 1 5 6 cm Q', ['q', '1 0 0 1 5 6 cm', 'Q']],
  ['q\r\n\tQ', ['q', 'Q']],
  ['q % a comment Q\nQ', ['q', 'Q']],
  ['[3 2] 0 d', ['[3 2] 0 d']],
  ['/P1 cs .5 -1 +2 sc', ['/P1 cs', '.5 -1 +2 sc']],
  ['0 0 5 5 re f*', ['0 0 5 5 re', 'f*']],
  [
    '/Span<</ActualText <FEFF0028> /E (a \\) (b)) /L [1 <</M true>>]>>BDC EMC',
    ['/Span<</ActualText <FEFF0028> /E (a \\) (b)) /L [1 <</M true>>]>>BDC', 'EMC'],
  ],
] as const

test.each(OPERATORS)('%j has its operators', (source, expected) => {
  const content = read(source)
  const found = content.operators.names.map((_, operator) => sourceAt(content, operator))
  expect(found).toEqual(expected)
})

describe('glyphs', () => {
  test('have their code, their font and their place on the page', () => {
    const source = `.5 0 0 -.5 0 800 cm\n${textAt(40, 100, ['001e', '001C'])}`
    const shown = { font: 'F4', fontOperator: 2, y: 750 }
    expect(read(source).loose[0]?.glyphs).toEqual([
      { ...shown, code: '001E', at: source.indexOf('001e'), operator: 4, x: 20 },
      { ...shown, code: '001C', at: source.indexOf('001C'), operator: 6, x: 23 },
    ])
  })

  test('of one string stand one after the other, and so do those of an array', () => {
    const placesOf = (shown: string): readonly number[] =>
      read(`BT /F4 10 Tf 1 0 0 1 40 100 Tm ${shown} ET`).loose.flatMap(({ glyphs }) =>
        glyphs.map(({ x }) => x),
      )
    expect(placesOf('<001E001C> Tj 20 0 Td <0001> Tj')).toEqual([40, 45, 60])
    expect(placesOf('[<001E> -100 <001C>] TJ')).toEqual([40, 46])
    expect(placesOf('<001E> Tj /F4 20 Tf <001C0001> Tj')).toEqual([40, 45, 55])
  })

  test('of a font of single bytes have two figures', () => {
    const { loose } = read('BT /F1 10 Tf 1 0 0 1 40 100 Tm <1E1C> Tj ET')
    expect(loose[0]?.glyphs.map(({ code, x }) => [code, x])).toEqual([
      ['1E', 40],
      ['1C', 45],
    ])
  })

  test('have the font that is restored', () => {
    const source = `BT /F4 10 Tf ET q BT /F5 9 Tf ET Q ${'BT 1 0 0 1 0 0 Tm <0001> Tj ET'}`
    expect(read(source).loose[0]?.glyphs[0]?.font).toBe('F4')
  })
})

describe('sequences', () => {
  test('have what is painted in them, by their numbers', () => {
    const { numbered: found, loose } = read(
      [
        numbered(3, textAt(40, 100, ['0001', '0002'])),
        numbered(0, '10 20 30 40 re', 'f'),
        numbered(1),
        textAt(0, 9, ['0003']),
        '0 0 5 5 re',
        'f',
      ].join('\n'),
    )
    expect([...found].map(([mcid, { glyphs, box }]) => [mcid, glyphs.length, box])).toEqual([
      [3, 2, undefined],
      [0, 0, [10, 20, 40, 60]],
      [1, 0, undefined],
    ])
    expect(loose.map(({ glyphs, box }) => [glyphs.length, box])).toEqual([
      [1, undefined],
      [0, [0, 0, 5, 5]],
    ])
  })

  test('that are loose begin with the first operator of their path and end with the last', () => {
    const content = read('q\n0 0 5 5 re\n0 0 2 2 re\nf\n/X1 Do\n1 1 8 8 re\nW n\nQ')
    const found = content.loose.map(({ from, to }) => [
      sourceAt(content, from),
      sourceAt(content, to),
    ])
    expect(found).toEqual([
      ['0 0 5 5 re', 'f'],
      ['/X1 Do', '/X1 Do'],
    ])
  })

  test('of spans have their text and their glyphs, which know them', () => {
    const inner = labelled('2019', '<00A9> Tj')
    const { spans, numbered: found } = read(
      numbered(0, `BT /F4 10 Tf 1 0 0 1 0 0 Tm\n<0001> Tj\n${inner}\nET`),
    )
    const [span] = spans
    expect(span).toMatchObject({ actualText: '’', from: 5, to: 7 })
    expect(found.get(0)?.glyphs.map((glyph) => glyph.span)).toEqual([undefined, span])
    expect(span?.glyphs).toEqual([found.get(0)?.glyphs[1]])
  })

  test('that are artifacts are told, with what is painted in them', () => {
    const { artifacts, loose } = read(`/Artifact BMC\n${textAt(0, 0, ['0001'])}\nEMC`)
    expect([artifacts.length, loose.length]).toEqual([1, 1])
  })
})

describe('what is painted', () => {
  /** Contents of one sequence, and the edges of what is painted in it. */
  const BOXES = [
    ['a rectangle', '10 20 30 40 re f', [10, 20, 40, 60]],
    ['a rectangle that is told from its far corner', '40 60 -30 -40 re f', [10, 20, 40, 60]],
    ['a line, as wide as it is', '2 0 0 2 0 0 cm 3 w 20 0 m 20 60 l S', [37, -3, 43, 123]],
    ['a path', '0 0 m 5 9 l 1 2 3 4 -5 6 c h f', [-5, 0, 5, 9]],
    ['a turned picture', '0 10 -20 0 100 50 cm /X1 Do', [80, 50, 100, 60]],
    ['two of them', '0 0 1 1 re f 8 8 1 1 re f', [0, 0, 9, 9]],
    ['a path that is cut off', '0 0 5 5 re W n 3 3 9 9 re f', [3, 3, 5, 5]],
    ['a path that is cut off twice', '0 0 5 5 re W n 4 0 9 9 re W* n 0 0 9 9 re f', [4, 0, 5, 5]],
    ['a shading', '0 0 5 5 re W n /P3 sh', [0, 0, 5, 5]],
    ['a path of which nothing is left', '0 0 5 5 re W n 7 7 1 1 re f', undefined],
    ['a path that only cuts', '0 0 5 5 re W n', undefined],
  ] as const
  test.each(BOXES)('has edges: %s', (_, source, box) => {
    expect(read(numbered(0, source)).numbered.get(0)?.box).toEqual(box)
  })

  test('is cut off no more where the state is restored', () => {
    const source = numbered(0, 'q 0 0 5 5 re W n Q 3 3 9 9 re f')
    expect(read(source).numbered.get(0)?.box).toEqual([3, 3, 12, 12])
  })
})

/** Contents that the press has not written before, and what is said of them. */
const UNKNOWN = [
  ['BI /W 1 ID x EI', 'an inline image'],
  ['0.5 Tc', 'an operator that is not known: Tc'],
  ['BT T* ET', 'an operator that is not known: T*'],
  ["BT (a) ' ET", "an operator that is not known: '"],
  ['5 5', 'operands without an operator'],
  ['5 0 cm', 'cm lacks an operand'],
  ['1 0 0 1 0 /A cm', 'cm has an operand that is no number'],
  ['[1 2', 'an array or a dictionary without an end'],
  ['<</A 1', 'an array or a dictionary without an end'],
  ['(a', 'a string without an end'],
  ['<00', 'a string without an end'],
  [') q', 'a “)” that closes nothing'],
  ['Q', 'a state restored that was not saved'],
  ['q', 'content that is not balanced'],
  ['BT', 'content that is not balanced'],
  ['0 0 m', 'content that is not balanced'],
  ['f', 'a path is painted that did not begin'],
  ['BT BT', 'a text object within a text object'],
  ['ET', 'a text object ends that did not begin'],
  ['<0001> Tj', 'glyphs outside a text object'],
  ['BT <0001> Tj ET', 'glyphs without a font'],
  ['BT /F4 10 Tf (a) Tj ET', 'glyphs in a literal string'],
  ['BT /F4 10 Tf [(a)] TJ ET', 'glyphs in a literal string'],
  ['BT /F4 10 Tf <000> Tj ET', 'no code of a glyph: “000>”'],
  ['BT /F4 10 Tf <00 1> Tj ET', 'no code of a glyph: “00 1”'],
  ['/P <</MCID 0>> BDC', 'content that is not balanced'],
  ['EMC', 'marked content ends that did not begin'],
  ['/Foo BMC EMC', 'marked content of no known kind: /Foo'],
  ['/P /MC0 BDC EMC', 'marked content of no known kind: /P /MC0'],
  [numbered(0, numbered(1)), 'marked content within marked content'],
  [numbered(0, '/Artifact BMC', 'EMC'), 'marked content within marked content'],
  [`${numbered(0)} ${numbered(0)}`, 'the number 0 is given twice'],
  [labelled('2019', labelled('2018')), 'a span within a span'],
  [`BT ${numbered(0)} ET`, 'marked content begins within a text object'],
  ['/P <</MCID 0>> BDC BT EMC ET', 'marked content ends within a text object'],
  [`0 0 m ${numbered(0)} f`, 'marked content begins within a path'],
  ['/P <</MCID 0>> BDC 0 0 m EMC f', 'marked content ends within a path'],
] as const

test.each(UNKNOWN)('%j stops the reading', (source, reason) => {
  expect(() => read(source)).toThrow(reason)
})
