import { expect, test } from 'vitest'
import { ourWords } from '../../src/typesetting/plain/our-words.ts'

test.each([
  ['[Fin : le tableau]', ['[Fin :', 'le', 'tableau]']],
  ['[Population :]', ['[Population :]']],
  ['dit « oui » ; puis non', ['dit', '« oui » ;', 'puis', 'non']],
  ['[« oui »]', ['[« oui »]']],
  ['Est-ce tout ?', ['Est-ce', 'tout ?']],
  ['Row 1 of 2: a', ['Row', '1', 'of', '2:', 'a']],
])('%s is filled as %j', (words, chunks) => {
  expect(ourWords(words)).toEqual(chunks)
})
