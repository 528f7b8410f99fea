import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf, nextOf, parentOf } from '../package/elements.ts'
import { toNumber } from '../styles/paragraph-look.ts'
import { wordsOf } from './raw.ts'
import type { RunScope } from './scope.ts'

/** What fills the gap before each stop that a paragraph sets for its tabs, from the left (w:tab, ISO/IEC 29500-1, 17.3.1.37). */
export const leadersOf = (properties: Element | undefined): readonly string[] =>
  [...elementsOf(childOf(properties, 'tabs'))]
    .filter((stop) => !/^(?:clear|bar)$/.test(attributeOf(stop) ?? ''))
    .map((stop) => ({
      at: toNumber(attributeOf(stop, 'pos')) ?? 0,
      leader: attributeOf(stop, 'leader') ?? 'none',
    }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ leader }) => leader)

/** Tells whether a tab draws a line to write on: an underscore fills its gap, or dots do with no words after them. */
export function isLineToWriteOn(tab: Element, { leaders = [], draft }: RunScope): boolean {
  const leader = leaders[draft.tabs] ?? 'none'
  return /^(?:underscore|heavy)$/.test(leader) || (leader !== 'none' && isLast(tab))
}

function isLast(tab: Element): boolean {
  for (const start of [tab, parentOf(tab)])
    for (const next of start ? nextOf(start) : []) if (wordsOf(next).trim() !== '') return false
  return true
}
