import { openingOf, SECTION } from '../../../publication/opening.ts'
import type {
  Block,
  Heading,
  Inline,
  Paragraph,
  Part,
  Publication,
} from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { ourLanguage } from '../../../typesetting/furniture.ts'
import { CHANGES, changesHeading } from './changes-heading.ts'
import { toPrintedId } from './identifiers.ts'
import { toTopLevel } from './levels.ts'

/** A line of the contents: what it leads to, and what it says. */
export interface Entry {
  /** The id of its place on the printed page: the name of a destination in the PDF. */
  readonly id: string
  readonly kind: 'section' | 'title' | 'heading'
  /** How far it stands below the highest headings of its part, from 0. */
  readonly depth: number
  readonly words: readonly Inline[]
}

/** Every section, title of a part and heading, in order; a section that several parts are in, once. */
export function headingEntriesOf(publication: Publication): readonly Entry[] {
  let section = ''
  return publication.parts
    .flatMap((part) => partEntries(part, publication))
    .filter(({ kind, words }) => {
      if (kind !== 'section') return true
      const before = section
      section = toPlainText(words)
      return section !== before
    })
}

/** The line for what was changed since the publication was published, which stands after the text; none if nothing was. */
export function changesEntriesOf(publication: Publication): readonly Entry[] {
  const value = changesHeading(publication)
  if (value === undefined) return []
  const { language } = publication.frontMatter
  const text: Inline = { type: 'text', value }
  const ours = ourLanguage(language)
  const words: Inline =
    ours === language ? text : { type: 'foreign', language: ours, children: [text] }
  return [{ id: CHANGES, kind: 'title', depth: 0, words: [words] }]
}

function partEntries(part: Part, publication: Publication): readonly Entry[] {
  const { title } = openingOf(part.children)
  const top = toTopLevel(part)
  return part.children.filter(isListed).flatMap((block): readonly Entry[] => {
    if (!block.id) return []
    const entry = { id: toPrintedId(block.id, part, publication), words: block.children }
    if (block.type === 'paragraph') return [{ ...entry, kind: 'section', depth: 0 }]
    const kind = block === title ? 'title' : 'heading'
    return [{ ...entry, kind, depth: block.level - top }]
  })
}

const isListed = (block: Block): block is Heading | Paragraph =>
  block.type === 'heading' || (block.type === 'paragraph' && block.id === SECTION)
