import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib'
import { kidsOf, STRUCTURE } from './leaves.ts'

/** Takes the printed tags out of the file, with all that is only theirs: the elements, the parent tree, the name tree. */
export function removeTree({ catalog, context }: PDFDocument): void {
  const remove = (object: PDFObject | undefined, below: Below): void => {
    const value = context.lookup(object)
    for (const one of value instanceof PDFDict ? below(value) : []) remove(one, below)
    if (object instanceof PDFRef) context.delete(object)
  }
  const root = catalog.lookup(STRUCTURE, PDFDict)
  for (const tree of ['ParentTree', 'IDTree']) remove(root.get(PDFName.of(tree)), nodesBelow)
  remove(catalog.get(STRUCTURE), elementsBelow)
  catalog.delete(STRUCTURE)
}

type Below = (object: PDFDict) => readonly PDFObject[]

/** What stands in an element, but for content and annotations, which stay. */
const elementsBelow: Below = (element) =>
  kidsOf(element).filter((kid) => isElement(element.context.lookup(kid)))

/** The nodes of a tree, and the list of each page in it; not the elements that these name. */
const nodesBelow: Below = (node) =>
  ['Kids', 'Nums'].flatMap((key) => {
    const list = node.lookup(PDFName.of(key))
    if (!(list instanceof PDFArray)) return []
    return list.asArray().filter((one) => !isElement(node.context.lookup(one)))
  })

const isElement = (value: PDFObject | undefined): boolean =>
  value instanceof PDFDict && value.has(PDFName.of('S'))
