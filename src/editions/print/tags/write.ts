import { type PDFDocument, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib'
import type { PageNode } from '../page/node.ts'
import { annotationsOf, writeAnnotations } from './annotations.ts'
import { tagsById } from './destinations.ts'
import { referenceOf, toElement, type Writing } from './element.ts'
import { STRUCTURE } from './leaves.ts'
import { toNameTree } from './name-tree.ts'
import { addNamespaces } from './namespaces.ts'
import type { Numbers } from './numbers.ts'
import { toParentTree } from './parent-tree.ts'
import { writeReferences } from './references.ts'
import { isTag, type Tag, tagsOf } from './tag.ts'
import type { Version } from './version.ts'

/** The references of the elements that were written. */
export interface WrittenTags {
  readonly referenceOf: (tag: Tag) => PDFRef
  readonly byId: ReadonlyMap<string, Tag>
}

/**
 * Writes the tags into the file (ISO 32000-1, 14.7 and 14.8), with all that leads back to them. `numbers` are those that
 * the pages have. Throws where a link of a page is in no tag.
 */
export function writeTags(
  document: PDFDocument,
  { tree, numbers }: NumberedTags,
  body: PageNode,
  version: Version,
): WrittenTags {
  const { context, catalog } = document
  const annotations = annotationsOf(tree, document)
  const writing = prepare(document, { tree, numbers }, version)
  const byId = tagsById(tree, body)
  const root = context.nextRef()
  writeElements(tree, root, writing)
  if (version.hasNamespaces) writeReferences(tree, byId, writing)
  for (const [index, { node }] of document.getPages().entries()) {
    node.set(PDFName.of('StructParents'), PDFNumber.of(index))
    node.set(PDFName.of('Tabs'), PDFName.of('S'))
  }
  writeAnnotations(annotations, document, writing.pages.length)
  const names = toNameTree(tree, writing)
  const entries = {
    Type: 'StructTreeRoot',
    K: referenceOf(tree, writing),
    ParentTree: toParentTree(tree, annotations, writing),
    ParentTreeNextKey: writing.pages.length + annotations.length,
    ...(names && { IDTree: names }),
    ...(version.hasNamespaces
      ? { Namespaces: [...writing.namespaces] }
      : { RoleMap: version.roleMap }),
  }
  context.assign(root, context.obj(entries))
  catalog.set(STRUCTURE, root)
  return { byId, referenceOf: (tag) => referenceOf(tag, writing) }
}

/** Tags, and the numbers of what stands in them. */
export interface NumberedTags {
  readonly tree: Tag
  readonly numbers: Numbers
}

const prepare = (
  document: PDFDocument,
  { tree, numbers }: NumberedTags,
  version: Version,
): Writing => {
  const { context } = document
  return {
    document,
    version,
    pages: document.getPages().map(({ ref }) => ref),
    namespaces: version.hasNamespaces ? addNamespaces(document, version) : [],
    references: new Map([...tagsOf(tree)].map((tag) => [tag, context.nextRef()])),
    numbers,
  }
}

function writeElements(tag: Tag, parent: PDFRef, writing: Writing): void {
  const own = referenceOf(tag, writing)
  writing.document.context.assign(own, toElement(tag, parent, writing))
  for (const kid of tag.kids) if (isTag(kid)) writeElements(kid, own, writing)
}
