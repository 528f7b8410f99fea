import type { Element } from '@xmldom/xmldom'
import { MOVED_AWAY } from './kinds/changes.ts'
import { wordsOf } from './raw.ts'
import type { Reading } from './reading.ts'
import { placeOf, type RunScope, reasonOf, type Scope } from './scope.ts'

/** Keeps words that are moved away (w:moveFrom), until all of the file has been read. */
export function keepMovedAway(element: Element, scope: Scope | RunScope): void {
  const words = wordsOf(element)
  if (scope.isDeleted || reasonOf(scope) !== undefined || words.trim() === '') return
  scope.flow.reading.movedAway.push({ place: placeOf(scope), words })
}

/** Keeps words that were moved to where they stand (w:moveTo). */
export function keepMovedHere(element: Element, { flow, isDeleted }: Scope): void {
  if (!isDeleted) flow.reading.movedHere.push(toLetters(wordsOf(element)))
}

/** Tells of words that were moved away, and that stand in no place that words were moved to. */
export function tellOfLostMoves({ movedAway, movedHere, findings }: Reading): void {
  const here = movedHere.join('')
  for (const { place, words } of movedAway)
    if (!here.includes(toLetters(words))) findings.push({ ...MOVED_AWAY, place, words })
}

const toLetters = (words: string): string => words.replace(/\s+/g, '')
