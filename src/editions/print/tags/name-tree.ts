import type { PDFRef } from '@cantoo/pdf-lib'
import { referenceOf, type Writing } from './element.ts'
import { toName } from './strings.ts'
import { type Tag, tagsOf } from './tag.ts'

/**
 * The elements that have names, in the order of these (ISO 32000-1, 14.7.2, IDTree); none where none has. Throws where two
 * have the same.
 */
export function toNameTree(tree: Tag, writing: Writing): PDFRef | undefined {
  const { context } = writing.document
  const named = new Map<string, Tag>()
  for (const tag of tagsOf(tree)) {
    const { name } = tag.role
    if (name === undefined) continue
    if (named.has(name)) throw new Error(`two elements have the name ${name}`)
    named.set(name, tag)
  }
  if (named.size === 0) return undefined
  const names = [...named].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const entries = names.flatMap(([name, tag]) => [toName(name), referenceOf(tag, writing)])
  return context.register(context.obj({ Names: entries }))
}
