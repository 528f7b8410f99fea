import type { PdfProof } from '../../../../proof/pdf/open.ts'
import type { Shown } from '../../../../proof/pdf/shown.ts'
import type { Element, Tag } from '../../../../proof/pdf/tags.ts'
import { picturesOf } from '../../../../publication/pictures.ts'
import { tablesIn } from '../../../../publication/table-rows.ts'
import type { Publication } from '../../../../publication/tree.ts'
import type { Layout } from '../../layouts/layout.ts'
import { isCaptioned } from '../captioned.ts'
import { zoneOf } from '../zones.ts'

/**
 * The least size in points that a character may have, as the imprint says: that of the text; of notes, captions and what
 * is beneath a table or a figure that of small type, and of all that is not the publication's text; of tables the least of tables.
 */
export function promisedSizes(
  proof: PdfProof,
  publication: Publication,
  layout: Layout,
): (shown: Shown) => number {
  const { text, small, tables } = layout
  const sizes = {
    text: text[0],
    small: small[0],
    table: tables.set === 'grid' ? tables.least : text[0],
  }
  const bySequence: Map<number, number>[] = []
  const beneath = {
    Table: tablesIn(publication).map(({ notes, foot }) => notes.length + foot.length),
    Figure: publication.parts
      .flatMap(picturesOf)
      .map((one) => ('foot' in one ? one.foot.length : 0)),
  }
  walk(proof.tags, undefined, sizes.small)
  return (shown) => {
    if (shown.isArtifact) return zoneOf(shown, proof, layout) === 'body' ? sizes.table : sizes.small
    return bySequence[shown.page]?.get(shown.sequence ?? -1) ?? sizes.text
  }

  function walk(tags: readonly Tag[], around: Element | undefined, size: number): void {
    let left = 0
    for (const tag of tags) {
      if (tag.kind === 'content') place(tag.page, tag.sequence, size)
      if (tag.kind !== 'element') continue
      const own = left > 0 ? sizes.small : size
      const kind = kindOf(tag, around)
      left = kind ? (beneath[kind].shift() ?? 0) : Math.max(0, left - 1)
      walk(tag.children, tag, sizeIn(tag, around, own))
    }
  }

  function place(page: number, sequence: number, size: number): void {
    bySequence[page] ??= new Map()
    bySequence[page]?.set(sequence, size)
  }

  function sizeIn({ type }: Element, around: Element | undefined, size: number): number {
    if (type === 'Art') return sizes.text
    if (type === 'Table') return sizes.table
    const isSmall = SMALL.has(type) || (type === 'Lbl' && around?.type === 'Sect')
    return isSmall ? Math.min(size, sizes.small) : size
  }
}

/** What may have notes or a foot beneath it, which follow it in the tags: a picture with a caption, that which holds both. */
function kindOf(element: Element, around: Element | undefined): 'Table' | 'Figure' | undefined {
  if (element.type === 'Table') return 'Table'
  const isAlone = element.type === 'Figure' && !(around && isCaptioned(around))
  return isAlone || isCaptioned(element) ? 'Figure' : undefined
}

/** What is in small type where the text is not: notes and references to them, what is said of tables and figures. */
const SMALL: ReadonlySet<string> = new Set(['Note', 'Reference', 'Caption'])
