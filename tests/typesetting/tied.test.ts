import { expect, test } from 'vitest'
import { tieChunks } from '../../src/typesetting/plain/tied.ts'
import { LINE_END, wrap } from '../../src/typesetting/plain/wrap.ts'

const TEXT =
  'La loi n° 78-17 du 6 janvier 1978 ; l’article L. 342-3 : oui ! et « non » pour 1 000 000 euros, soit 15 % de 25 mg/l'
const WORDS = TEXT.split(' ')
const WIDTHS = Array.from({ length: 30 }, (_, index) => 20 + index)

/** Lines that begin or end where none should. */
const torn = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /^([;:!»%]|000|mg|janvier)|(«|n°|L\.)$/.test(line))

test('at no width a line ends between what is tied', () => {
  const linesAt = (width: number) => wrap(tieChunks(WORDS, 'fr'), width)
  expect(WIDTHS.flatMap((width) => torn(linesAt(width)))).toEqual([])
  expect(WIDTHS.map((width) => linesAt(width).join(' '))).toEqual(WIDTHS.map(() => TEXT))
  expect(WIDTHS.flatMap((width) => torn(wrap(WORDS, width)))).not.toEqual([])
})

test('what has no room on the narrowest line is not tied, nor what an end of line stands between', () => {
  const long = 'Rechtsschutzversicherungsgesellschaften'
  expect(tieChunks([long, ':'], 'fr')).toEqual([long, ':'])
  expect(tieChunks(['oui', LINE_END, ':', '§', '3'], 'fr')).toEqual(['oui', LINE_END, ':', '§ 3'])
})
