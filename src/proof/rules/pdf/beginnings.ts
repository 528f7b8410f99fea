import type { PdfDict } from '@libpdf/core'
import { remember } from '../../../publication/remember.ts'
import type { Publication } from '../../../publication/tree.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Shown } from '../../pdf/shown.ts'
import type { Element, Tag } from '../../pdf/tags.ts'
import { isBackIn } from './back-links.ts'
import { type Leads, linksIn } from './link-tags.ts'
import type { PageLayout } from './rule.ts'
import { firstIn, tagLetters } from './tag-letters.ts'
import { treeLetters } from './tree-letters.ts'
import { referredNotes } from './wanted-links.ts'

/**
 * The glyph that what has an id in the file begins with: parts, blocks, items, rows, notes, in the order of the text; then the
 * first references to the notes.
 */
export const beginningsOf = (
  proof: PdfProof,
  publication: Publication,
  layout: Pick<PageLayout, 'tables'>,
): ReadonlyMap<string, Shown> => foundBeginnings(proof)(publication)(layout)

const foundBeginnings = remember((proof: PdfProof) =>
  remember((publication: Publication) =>
    remember((layout: Pick<PageLayout, 'tables'>) => findBeginnings(proof, publication, layout)),
  ),
)

function findBeginnings(
  proof: PdfProof,
  publication: Publication,
  { tables }: Pick<PageLayout, 'tables'>,
): ReadonlyMap<string, Shown> {
  const found = tagLetters(proof)
  const beginnings = new Map<string, Shown>()
  const add = (id: string, shown: Shown | undefined): void => {
    if (shown && !beginnings.has(id)) beginnings.set(id, shown)
  }
  for (const [index, { begins = [] }] of treeLetters(publication, tables.set).entries())
    for (const id of begins) add(id, found[index]?.shown)
  const isBack = isBackIn(publication.frontMatter.language)
  const references = linksIn(proof).filter((link) => link.kind === 'reference' && !isBack(link))
  for (const [index, id] of referredNotes(publication).entries())
    add(referenceId(id), references[index]?.shown[0])
  return beginnings
}

/** The id of the first reference to a note. */
export const referenceId = (note: string): string => `${note}-ref`

/** Tells whether a link leads to what has an id: by its name, or to the element that begins as that does. */
export function isLedTo(
  id: string,
  { name, element }: Extract<Leads, { kind: 'place' }>,
  proof: PdfProof,
  beginnings: ReadonlyMap<string, Shown>,
): boolean {
  if (name !== undefined) return name === id
  const own = element && elementsByDictionary(proof).get(element)
  const begin = beginnings.get(id)
  return own !== undefined && (begin === undefined || firstIn(own, proof) === begin)
}

/** Every element of the tags, by what the file has of it. */
export const elementsByDictionary = remember((proof: PdfProof): ReadonlyMap<PdfDict, Element> => {
  const elements = new Map<PdfDict, Element>()
  const take = (tags: readonly Tag[]): void => {
    for (const tag of tags) {
      if (tag.kind !== 'element') continue
      elements.set(tag.dictionary, tag)
      take(tag.children)
    }
  }
  take(proof.tags)
  return elements
})
