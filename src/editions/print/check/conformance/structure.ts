import { PdfArray, PdfBool, type PdfDict, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core'
import { toDictionary } from '../../../../proof/pdf/objects.ts'
import { type Condition, condition, matterhorn, when } from './condition.ts'
import type { Inspected } from './inspected.ts'
import { NEWER, rolesOf, STANDARD } from './placed-tags.ts'

/** What is asked of the tree of tags itself. */
export const STRUCTURE: readonly Condition[] = [
  condition('ISO 14289-1, 7.1', 'there is a tree of tags', ({ tags }) =>
    when(tags.length === 0, 'the file has no tags'),
  ),
  condition('ISO 14289-1, 6.2', 'the file says that it is tagged', ({ proof }) =>
    when(!proof.description.isTagged, 'Marked is not true'),
  ),
  matterhorn('01-007', 'tags are not said to be suspect', ({ objects }) => {
    const suspects = objects.get(objects.dictionary(objects.catalogue, 'MarkInfo'), 'Suspects')
    return when(suspects instanceof PdfBool && suspects.value, 'Suspects is true')
  }),
  matterhorn('02-001', 'every type is a standard one or mapped to one', function* (file) {
    for (const name of new Set(file.tags.filter(isUnknown).map(({ name }) => name)))
      yield `“${name}” is no standard type and mapped to none`
  }),
  matterhorn('02-003', 'no type is mapped to itself, over others or not', function* ({ objects }) {
    const roles = rolesOf(objects)
    for (const name of roles.keys())
      if (isCircular(name, roles)) yield `the map of roles leads from “${name}” back to it`
  }),
  matterhorn('02-004', 'no standard type is mapped to another', function* ({ objects }) {
    for (const name of rolesOf(objects).keys())
      if (STANDARD.has(name)) yield `“${name}”, a standard type, is mapped to another`
  }),
  condition('ISO 32000-1, 14.7.2', 'every element names the one that it stands in', parentFaults),
  condition('ISO 32000-1, 14.7.4.4', 'what is marked leads back to its element', treeFaults),
  condition(
    'ISO 32000-1, 7.9.7',
    'numbers stand in their order, in which programs look for one, and lead to what has them',
    orderFaults,
  ),
  condition('ISO 32000-1, 14.7.4', 'no content stands in two elements', function* (file) {
    const seen = new Set<string>()
    for (const { element, type } of file.tags)
      for (const child of element.children) {
        if (child.kind !== 'content') continue
        const place = `${child.page} ${child.sequence}`
        if (seen.has(place))
          yield `content ${child.sequence} of page ${child.page} stands in two elements, of which one is a ${type}`
        seen.add(place)
      }
  }),
]

const isUnknown = ({ name, type, element }: Inspected['tags'][number]): boolean =>
  !STANDARD.has(type) && !(NEWER.has(name) && element.dictionary.has('NS'))

function isCircular(name: string, roles: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  let next = roles.get(name)
  while (next !== undefined && !seen.has(next)) {
    if (next === name) return true
    seen.add(next)
    next = roles.get(next)
  }
  return false
}

function* parentFaults({ tags, objects }: Inspected): Generator<string> {
  const root = objects.dictionary(objects.catalogue, 'StructTreeRoot')
  for (const { element, name, parent } of tags) {
    const found = objects.dictionary(element.dictionary, 'P')
    if (found !== (parent?.element.dictionary ?? root))
      yield `a ${name} does not name the element that it stands in`
  }
}

/** The parent tree (ISO 32000-1, 14.7.4.4): for each page a list by number, for each annotation its element. */
function* treeFaults({ tags, objects, annotations }: Inspected): Generator<string> {
  const root = objects.dictionary(objects.catalogue, 'StructTreeRoot')
  const numbers = numbersIn(objects.dictionary(root, 'ParentTree'), objects)
  const lists = objects.pages.map(({ dictionary }) => {
    const list = numbers.get(objects.number(dictionary, 'StructParents') ?? -1)
    return list instanceof PdfArray ? list : undefined
  })
  for (const { element, name } of tags)
    for (const child of element.children) {
      if (child.kind !== 'content') continue
      const found = lists[child.page - 1]?.at(child.sequence, (one) => objects.follow(one) ?? null)
      if (found !== element.dictionary)
        yield `content ${child.sequence} of page ${child.page} does not lead back to its ${name}`
    }
  for (const { dictionary, page, tag } of annotations) {
    const found = numbers.get(objects.number(dictionary, 'StructParent') ?? -1)
    if (tag && toDictionary(found) !== tag.element.dictionary)
      yield `an annotation of page ${page} does not lead back to its ${tag.name}`
  }
}

function* orderFaults({ tags, objects, annotations }: Inspected): Generator<string> {
  const root = objects.dictionary(objects.catalogue, 'StructTreeRoot')
  const tree = objects.dictionary(root, 'ParentTree')
  const numbers = numbersIn(tree, objects)
  const found = [...numbers.keys()]
  const listed = objects.all(tree, 'Nums').length / 2
  if (
    listed > 0 &&
    (listed !== found.length || found.some((own, at) => own < (found[at - 1] ?? 0)))
  )
    yield 'the numbers of the tree of parents do not stand in order, each once'
  const pages = objects.pages.map(({ dictionary }) => objects.number(dictionary, 'StructParents'))
  const links = annotations.map(({ dictionary }) => objects.number(dictionary, 'StructParent'))
  const owned = new Set([...pages, ...links])
  for (const own of found)
    if (!owned.has(own)) yield `the tree of parents has ${own}, which is the number of nothing`
  if ((objects.number(root, 'ParentTreeNextKey') ?? Infinity) <= Math.max(...found))
    yield 'the next number of the tree of parents is taken'
  const contents = new Set(
    tags.flatMap(({ element }) =>
      element.children.flatMap((child) =>
        child.kind === 'content' ? `${child.page} ${child.sequence}` : [],
      ),
    ),
  )
  for (const [index, number] of pages.entries()) {
    const list = numbers.get(number ?? -1)
    for (const [sequence, own] of (list instanceof PdfArray ? list.toArray() : []).entries())
      if (own instanceof PdfRef && !contents.has(`${index + 1} ${sequence}`))
        yield `the tree of parents has content ${sequence} of page ${index + 1}, which stands in no element`
  }
}

/** A tree of numbers (ISO 32000-1, 7.9.7). */
function numbersIn(
  tree: PdfDict | undefined,
  objects: Inspected['objects'],
): ReadonlyMap<number, PdfObject | undefined> {
  const numbers = new Map<number, PdfObject | undefined>()
  const take = (own: PdfDict | undefined): void => {
    const list = objects.all(own, 'Nums')
    for (let at = 0; at < list.length; at += 2) numbers.set(toNumber(list[at]), list[at + 1])
    for (const kid of objects.all(own, 'Kids')) take(toDictionary(kid))
  }
  take(tree)
  return numbers
}

const toNumber = (number: PdfObject | undefined): number =>
  number instanceof PdfNumber ? number.value : -1
