import { PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { referenceOf, type Writing } from './element.ts'
import { type Tag, tagsOf } from './tag.ts'

/**
 * Says of each element to which others it refers, and of each note who refers to it (ISO 32000-2, table 355, Ref; ISO
 * 14289-2, 8.2.5.14).
 */
export function writeReferences(tree: Tag, byId: ReadonlyMap<string, Tag>, writing: Writing): void {
  const { context } = writing.document
  const links = [...tagsOf(tree)].flatMap((tag) =>
    (tag.role.refersTo ?? []).map((id) => ({ from: tag, to: targetOf(id, byId) })),
  )
  const back = links
    .filter(({ to }) => to.role.type === 'Note')
    .map(({ from, to }) => ({ from: to, to: from }))
  for (const [from, own] of Map.groupBy([...links, ...back], ({ from }) => from)) {
    const targets: readonly PDFRef[] = own.map(({ to }) => referenceOf(to, writing))
    context
      .lookup(referenceOf(from, writing), PDFDict)
      .set(PDFName.of('Ref'), context.obj([...new Set(targets)]))
  }
}

function targetOf(id: string, byId: ReadonlyMap<string, Tag>): Tag {
  const tag = byId.get(id)
  if (tag) return tag
  throw new Error(`an element refers to ${id}, which is nowhere`)
}
