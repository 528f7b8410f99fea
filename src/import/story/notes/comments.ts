import type { Element } from '@xmldom/xmldom'
import { attributeOf, elementsOf } from '../../package/elements.ts'
import { COMMENT } from '../kinds/changes.ts'
import { wordsOf } from '../raw.ts'
import { type RunScope, tell } from '../scope.ts'

/** Tells of a comment, with its words. */
export function tellOfComment(reference: Element, scope: RunScope): void {
  const comments = scope.flow.reading.word.related('comments')
  const id = attributeOf(reference, 'id')
  const comment = [...elementsOf(comments?.root)].find((found) => attributeOf(found, 'id') === id)
  tell(scope, COMMENT, comment ? wordsOf(comment).trim() : '')
}
