import { PdfDict, PdfString } from '@libpdf/core'
import type { PdfProof } from '../../pdf/open.ts'
import type { Element } from '../../pdf/tags.ts'
import { elementsOf, shownIn, textOf } from '../../pdf/texts.ts'
import { isBackIn } from './back-links.ts'
import { beginningsOf, elementsByDictionary } from './beginnings.ts'
import { linksIn } from './link-tags.ts'
import { type Fault, FLAW, type PdfRule } from './rule.ts'
import { firstIn } from './tag-letters.ts'

/**
 * Elements of the tags are called as they should be: each note by its id, and each by the name that the list of names has it by
 * (ISO 32000-1, 14.7.2). In PDF 2.0 what refers to another element refers to the one that its link leads to, and each note to
 * those that refer to it (ISO 14289-2, 8.2.5.14).
 */
export const checkNames: PdfRule = function* ({ proof, publication, layout }): Generator<Fault> {
  const beginnings = beginningsOf(proof, publication, layout)
  for (const note of elementsOf(proof.tags, 'Note')) {
    const begin = beginnings.get(bytesOf(note.name ?? ''))
    if (begin && begin !== firstIn(note, proof))
      yield fault(`The note “${wordsOf(note, proof)}” has the name of another.`)
  }
  yield* listFaults(proof)
  yield* referenceFaults(proof, publication.frontMatter.language)
}

/** Stands before every name. */
const NONE = new Uint8Array()

/** A name is a string of bytes, which ours write in UTF-8. */
const bytesOf = (name: string): string => Buffer.from(name, 'latin1').toString('utf8')

function* listFaults(proof: PdfProof): Generator<Fault> {
  const { objects } = proof
  const root = objects.dictionary(objects.catalogue, 'StructTreeRoot')
  const list = objects.all(objects.dictionary(root, 'IDTree'), 'Names')
  const named = [...elementsByDictionary(proof).values()].filter(({ name }) => name !== undefined)
  const names = list.filter((name) => name instanceof PdfString)
  if (names.some(({ bytes }, at) => Buffer.compare(names[at - 1]?.bytes ?? NONE, bytes) >= 0))
    yield fault(
      'The names of elements are not listed in their order, in which programs look for one.',
    )
  if (list.length !== named.length * 2)
    yield fault(`${list.length / 2} names of elements are listed, and ${named.length} have one.`)
  for (const [index, name] of list.entries()) {
    const element = list[index + 1]
    if (!(name instanceof PdfString)) continue
    const own = element instanceof PdfDict ? objects.get(element, 'ID') : undefined
    if (!(own instanceof PdfString) || own.asString() !== name.asString())
      yield fault(`The name “${name.asString()}” is listed as that of another element.`)
  }
}

function* referenceFaults(proof: PdfProof, language: string): Generator<Fault> {
  const wanted = referencesIn(proof, language)
  for (const [dictionary, element] of elementsByDictionary(proof)) {
    const own = wanted.get(dictionary) ?? []
    const found = proof.objects.all(dictionary, 'Ref')
    if (found.length !== own.length || own.some((one) => !found.includes(one)))
      yield fault(`“${wordsOf(element, proof)}” refers to another element than its link leads to.`)
  }
}

/** The elements that each must refer to: those that its links lead to, of a line of the contents and of a reference to a note. */
function referencesIn(proof: PdfProof, language: string): ReadonlyMap<PdfDict, readonly PdfDict[]> {
  const lines = new Map(
    elementsOf(proof.tags, 'TOCI').flatMap((line) =>
      elementsOf(line.children, 'Link').map((link) => [link, line] as const),
    ),
  )
  const isBack = isBackIn(language)
  const wanted = new Map<PdfDict, PdfDict[]>()
  const add = (from: PdfDict, to: PdfDict): void => {
    const own = wanted.get(from) ?? []
    if (!own.includes(to)) wanted.set(from, [...own, to])
  }
  for (const link of linksIn(proof)) {
    const isReference = link.kind === 'reference' && !isBack(link)
    const from = isReference ? link.element : lines.get(link.element)
    for (const { leads } of link.areas) {
      if (!from || leads.kind !== 'place' || !leads.element) continue
      add(from.dictionary, leads.element)
      if (isReference) add(leads.element, from.dictionary)
    }
  }
  return wanted
}

/** So many letters say which element it is. */
const LONGEST = 30

const wordsOf = (element: Element, proof: PdfProof): string =>
  textOf(shownIn(element, proof)).trim().slice(0, LONGEST)

const fault = (reason: string): Fault => ({ reason, ...FLAW })
