import { expect, test } from 'vitest'
import { divideTitle } from '../../src/publication/division.ts'
import { processorTime } from '../processor-time.ts'

test.each([
  ['Chapter 7: Next steps', 'Chapter 7', ':', 'Next steps'],
  ['Part Eleven: Ferries', 'Part Eleven', ':', 'Ferries'],
  ['PART TWENTY-ONE: Ferries', 'PART TWENTY-ONE', ':', 'Ferries'],
  ['First Schedule: Tolls', 'First Schedule', ':', 'Tolls'],
  ['Annex A1: Tolls', 'Annex A1', ':', 'Tolls'],
  ['Section IV: The future', 'Section IV', ':', 'The future'],
  ['Lesson 3: Knots', 'Lesson 3', ':', 'Knots'],
  ['Pennod Un: Y fferi', 'Pennod Un', ':', 'Y fferi'],
  ['Pennod Un ar ddeg: Y fferi', 'Pennod Un ar ddeg', ':', 'Y fferi'],
  ['Erster Teil: Allgemeines', 'Erster Teil', ':', 'Allgemeines'],
  ['Einundzwanzigstes Kapitel: Fähren', 'Einundzwanzigstes Kapitel', ':', 'Fähren'],
  ['Chapitre premier\u00a0: Les bacs', 'Chapitre premier', '\u00a0:', 'Les bacs'],
  ['Chapitre Ier : Les bacs', 'Chapitre Ier', ' :', 'Les bacs'],
  ['Livre Ier : LES ÉCHANGES', 'Livre Ier', ' :', 'LES ÉCHANGES'],
  ['Livre II : LES ACTES', 'Livre II', ' :', 'LES ACTES'],
  ['Titre Iᵉʳ : Les bacs', 'Titre Iᵉʳ', ' :', 'Les bacs'],
  ['Partie Ire : Les bacs', 'Partie Ire', ' :', 'Les bacs'],
  ['LIVRE PREMIER : Les bacs', 'LIVRE PREMIER', ' :', 'Les bacs'],
  ['Sous-section 2 : Les bacs', 'Sous-section 2', ' :', 'Les bacs'],
  ['An Chéad Chuid: Báid', 'An Chéad Chuid', ':', 'Báid'],
  ['Caibidil a hAon: Báid', 'Caibidil a hAon', ':', 'Báid'],
  ['A’ Chiad Phàirt: Bàtaichean', 'A’ Chiad Phàirt', ':', 'Bàtaichean'],
])('%s', (title, label, colon, rest) => {
  expect(divideTitle(title)).toEqual({ label, colon, rest })
})

test.each([
  'Ferries: a history',
  'Part of it: a history',
  'Part Eleven',
  'Pour hier : rien',
  'Le Irène : un bac',
  'Partly one: a history',
  'Chapter 7:00 to 8:00',
  '',
])('“%s” has no label', (title) => {
  expect(divideTitle(title)).toBeUndefined()
})

test('a title of nothing but pieces of numbers is looked through at once', () => {
  const begun = process.cpuUsage()
  expect(divideTitle(`Teil ${'einste'.repeat(80)}: x`)).toBeUndefined()
  expect(processorTime(begun)).toBeLessThan(100)
})
