import type { Element } from '@xmldom/xmldom'
import { branchesOf, chosenOf } from '../package/branches.ts'
import { OTHER_BRANCH } from './kinds/fields.ts'
import { wordsOf } from './raw.ts'
import { type RunScope, type Scope, tell } from './scope.ts'

/** What Word takes of contents for several kinds of programs; tells of words that only the others hold. */
export function takeBranch(element: Element, scope: Scope | RunScope): Element | undefined {
  const taken = chosenOf(element)
  const known = new Set(taken ? toWords(taken) : [])
  for (const branch of branchesOf(element)) {
    const lost = branch === taken ? [] : toWords(branch).filter((word) => !known.has(word))
    if (lost.length > 0) tell(scope, OTHER_BRANCH, lost.join(' '))
  }
  return taken
}

const toWords = (element: Element): readonly string[] =>
  wordsOf(element)
    .split(/\s+/)
    .filter((word) => word !== '')
