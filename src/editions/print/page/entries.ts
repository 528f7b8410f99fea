import { openingOf, SECTION } from '../../../publication/opening.ts'
import type { Block, Inline, Part, Publication } from '../../../publication/tree.ts'
import { toPrintedId } from './identifiers.ts'

/** A line of the contents: what it leads to, and what it says. */
export interface Entry {
  /** The id of its place on the printed page: the name of a destination in the PDF. */
  readonly id: string
  readonly kind: 'section' | 'title' | 'heading' | 'table'
  /** How far it stands below the highest headings of its part, from 0; a table, as what follows its heading does. */
  readonly depth: number
  readonly words: readonly Inline[]
}

/** What the contents list, in order: sections, titles of parts, headings, and tables that have a caption. */
export const entriesOf = (publication: Publication): readonly Entry[] =>
  publication.parts.flatMap((part) => partEntries(part, publication))

/** A publication with a single entry has no contents: there is nothing to choose from. */
export const hasContents = (publication: Publication): boolean => entriesOf(publication).length > 1

function partEntries(part: Part, publication: Publication): readonly Entry[] {
  const { sections, title } = openingOf(part.children)
  const top = Math.min(...part.children.flatMap((block) => levelOf(block) ?? []))
  let within = 0
  return part.children.flatMap((block) => {
    const level = levelOf(block)
    if (level !== undefined) within = level - top + 1
    const words = wordsOf(block)
    if (!words || !('id' in block) || !block.id) return []
    const isSection = sections.some((section) => section === block)
    const kind = isSection ? 'section' : block === title ? 'title' : kindOf(block)
    const depth = isSection ? 0 : level === undefined ? within : level - top
    return [{ id: toPrintedId(block.id, part, publication), kind, depth, words }]
  })
}

const levelOf = (block: Block): number | undefined =>
  block.type === 'heading' ? block.level : undefined

const kindOf = (block: Block): 'heading' | 'table' => (block.type === 'table' ? 'table' : 'heading')

function wordsOf(block: Block): readonly Inline[] | undefined {
  if (block.type === 'heading') return block.children
  if (block.type === 'paragraph' && block.id === SECTION) return block.children
  return block.type === 'table' ? block.caption : undefined
}
