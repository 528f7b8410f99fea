import {
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { attributesOf } from './attributes.ts'
import type { Numbers } from './numbers.ts'
import { toName, toText } from './strings.ts'
import { isTag, type Leaf, type Tag } from './tag.ts'
import { nameOf, namespaceOf, type Version } from './version.ts'

/** What the elements of a file are written with. */
export interface Writing {
  readonly document: PDFDocument
  readonly version: Version
  readonly pages: readonly PDFRef[]
  /** None where the version has none. */
  readonly namespaces: readonly PDFRef[]
  readonly references: ReadonlyMap<Tag, PDFRef>
  readonly numbers: Numbers
}

/** An element of the structure tree (ISO 32000-1, table 323). */
export function toElement(tag: Tag, parent: PDFRef, writing: Writing): PDFDict {
  const { document, version, pages, namespaces } = writing
  const { context } = document
  const page = pages[tag.kids.find(isContent)?.page ?? -1]
  const kids = tag.kids.map((kid) =>
    isTag(kid) ? referenceOf(kid, writing) : toKid(kid, page, writing),
  )
  return toDictionary(document, {
    Type: PDFName.of('StructElem'),
    S: PDFName.of(nameOf(tag.role.type, version)),
    NS: namespaces[namespaceOf(tag.role.type, version)],
    P: parent,
    Pg: page,
    K: kids.length > 1 ? context.obj(kids) : kids[0],
    A: attributesOf(tag, version, context),
    ...wordsOf(tag),
  })
}

type Entries = Readonly<Record<string, PDFObject | undefined>>

function toDictionary({ context }: PDFDocument, entries: Entries): PDFDict {
  const dictionary = PDFDict.withContext(context)
  for (const [key, value] of Object.entries(entries))
    if (value) dictionary.set(PDFName.of(key), value)
  return dictionary
}

const isContent = (kid: Tag['kids'][number]): kid is Leaf => !isTag(kid) && !kid.annotation

/** The reference of an element. Throws for one of another tree. */
export function referenceOf(tag: Tag, { references }: Pick<Writing, 'references'>): PDFRef {
  const reference = references.get(tag)
  if (reference) return reference
  throw new Error(`${tag.role.type} is not in the tags`)
}

/**
 * Content by its number, with its page where that is not the element's own; an annotation (ISO 32000-1, 14.7.4). Throws
 * where content has no number.
 */
function toKid(leaf: Leaf, own: PDFRef | undefined, writing: Writing): PDFObject {
  const { document, pages, numbers } = writing
  const page = pages[leaf.page]
  if (leaf.annotation)
    return toDictionary(document, { Type: PDFName.of('OBJR'), Pg: page, Obj: leaf.annotation })
  const mcid = numbers.get(leaf)
  if (mcid === undefined) throw new Error(`content of page ${leaf.page + 1} has no number`)
  const number = PDFNumber.of(mcid)
  return page === own
    ? number
    : toDictionary(document, { Type: PDFName.of('MCR'), Pg: page, MCID: number })
}

/** What is said of an element in words: its language, name, expansion, alternative; what a bullet is read as. */
function wordsOf({ role }: Tag): Entries {
  const { type, language, name, expansion, alternative, bullet } = role
  return {
    Lang: language === undefined ? undefined : PDFString.of(language),
    ID: name === undefined ? undefined : toName(name),
    E: expansion === undefined ? undefined : toText(expansion),
    Alt: alternative === undefined ? undefined : toText(alternative),
    ActualText: type === 'Lbl' && bullet !== undefined ? toText(bullet) : undefined,
  }
}
