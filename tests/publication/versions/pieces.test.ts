import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf, shortened } from '../../../src/publication/versions/pieces.ts'
import type { Piece } from '../../../src/publication/versions/version.ts'

const words = fc.array(
  fc.constantFrom('a', 'the', 'ferry', 'leaves', 'at', 'nine', 'nine.', '(nine),', '–'),
  {
    maxLength: 60,
  },
)

const lettersIn = (pieces: readonly Piece[], other: Piece['kind']): string =>
  pieces
    .flatMap(({ kind, text }) => (kind === other ? [] : text))
    .join('')
    .replaceAll(' ', '')

test('the pieces of two texts have every word of both, in order', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = piecesOf(before, after)
      expect(lettersIn(pieces, 'added')).toBe(before.join(''))
      expect(lettersIn(pieces, 'removed')).toBe(after.join(''))
      expect(pieces.every(({ text }) => text !== '')).toBe(true)
    }),
    { seed: 16 },
  )
})

test('what was taken out or put in is never shortened', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = piecesOf(before, after)
      const short = shortened(pieces)
      expect(short.filter(({ kind }) => kind !== 'same')).toEqual(
        pieces.filter(({ kind }) => kind !== 'same'),
      )
    }),
    { seed: 16 },
  )
})

test('of a long stretch that is the same only the words beside a change are told', () => {
  const long = Array.from({ length: 100 }, (_, index) => `w${index}`)
  const pieces = shortened(piecesOf([...long, 'old', ...long], [...long, 'new', ...long]))
  expect(pieces.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'same: … w88 w89 w90 w91 w92 w93 w94 w95 w96 w97 w98 w99',
    'removed: old',
    'added: new',
    'same: w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 …',
  ])
})

test('two texts of which nearly nothing is the same are told one after the other', () => {
  const [one, other] = ['a', 'b'].map((letter) =>
    Array.from({ length: 2000 }, (_, index) => `${letter}${index}`),
  )
  const pieces = piecesOf(one ?? [], other ?? [])
  expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
