import { expect, test } from 'vitest'
import { tie } from '../../src/typesetting/ties.ts'

/** A text in which `~` marks the spaces that are tied. */
const ties: readonly (readonly [language: string, text: string])[] = [
  ['fr', 'la concerne~; ces éléments figurent~: ici~! et là~? «~oui~» dit-il'],
  ['fr-BE', 'ici~: oui'],
  ['FR', 'ici~: oui'],
  ['fr', 'la loi n°~78-17 du 6~janvier 1978, l’article L.~342-3, R.~112-1 et D.~4, p.~3'],
  ['fr', 'le 1er~octobre, 1~000~000 euros, 500~000 et 15~% de 25~mg/l'],
  ['fr', 'un rapport a :b'],
  ['en-GB', 'see §~3, 5~$ and 5~£'],
  ['en-GB', 'No.~77, s.~4, S.~29, pp.~3 to 5, 6~January 2020, 21st~May and 500~000 people, 10~km'],
  ['en-GB', 'a list ; in English : as typed ! or ? so'],
  ['en-GB', 'in 2019 250 of 1234 567 people, 0.123 456 and May 2019'],
  ['en-GB', 'no figure follows No. and Art. or % alone, 5 men, 3 marches, 4 Mayors'],
  ['de', '§§~12a bis 15, §~3, Art.~5 Abs.~2, Nr.~7, S.~29, 3.~Oktober 1990, 15~%, U.S. 7'],
  ['de', '13.~März, aber 3 Märzveilchen'],
  ['cy', 'Rhif~5, t.~4, 3~Mawrth'],
  ['pl', 'Art.~5, 3~May'],
]

test.each(ties)('%s: %s', (language, text) => {
  expect(tie(text.replaceAll('~', ' '), language)).toBe(text.replaceAll('~', '\u00a0'))
})

test('spaces of other kinds, and line ends, are left as they are', () => {
  expect(tie('§\n3, §\u202f4, §  5', 'en')).toBe('§\n3, §\u202f4, §  5')
})

test('what is tied is not tied again', () => {
  const tied = tie('1 000 000 : 15 % le 6 janvier', 'fr')
  expect(tie(tied, 'fr')).toBe(tied)
})
