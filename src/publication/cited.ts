import { addressOf } from './catalogue.ts'
import { CITE } from './locate.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { Block, Box, Paragraph, Part, Publication } from './tree.ts'

/** The page of a publication that holds every citation of it, from the web root. */
export const citePageOf = ({ name }: Publication): string => `${name}/${CITE}/`
export const citePagePath = (publication: Publication): string =>
  `${citePageOf(publication)}index.html`

/** Tells whether it is said how a publication is cited: of all but a draft, which has no address for good. */
export const isCitable = ({ frontMatter }: Publication): boolean => frontMatter.status !== 'draft'

/** A passage that is cited by a name of its own: a paragraph, or a table, figure or box that is called something. */
export interface Cited {
  readonly part: Part
  readonly id: string
  /** Its address from the web root: `plan/first/#p1.2`. */
  readonly address: string
  /** What tells it from every other of the publication: `first/p1.2`. */
  readonly key: string
  /** The paragraph that it is; none for a table, figure or box, whose `label` is its name. */
  readonly paragraph?: Paragraph
  /** `Table 7.1`, in the words of the publication. */
  readonly label: string
}

/** Every passage of a part that is cited, in its order. */
export const citedIn = (publication: Publication, part: Part): readonly Cited[] =>
  passagesWithin(passagesOf({ ...part, notes: [] })).flatMap((passage) => {
    const { id, label, blocks } = passage
    if (id === '' || !hasName(passage)) return []
    const [first] = blocks
    return {
      part,
      id,
      address: `${addressOf(publication, part)}#${id}`,
      key: part.name ? `${part.name}/${id}` : id,
      label,
      ...(first?.type === 'paragraph' && { paragraph: first }),
    }
  })

/** How many paragraphs a part has, those that are numbered in boxes among them. */
export const paragraphsIn = (part: Part): number =>
  passagesWithin(passagesOf(part)).filter(({ kind }) => kind === 'paragraph').length

/** Passages, and after each box the paragraphs in it that have numbers of the text, and so addresses of their own. */
export const passagesWithin = (passages: readonly Passage[]): readonly Passage[] =>
  passages.flatMap((passage) => {
    const [first] = passage.blocks
    if (first?.type !== 'box') return [passage]
    return [passage, ...passagesWithin(passagesIn(first)).filter(isNumbered)]
  })

/** A block without the paragraphs of a box that are passages of their own, each with the lists after it. */
export function withoutPassages(block: Block): Block {
  if (block.type !== 'box') return block
  const apart = new Set(
    passagesIn(block)
      .filter(isNumbered)
      .flatMap(({ blocks }) => blocks),
  )
  const children = block.children.filter((child) => !apart.has(child)).map(withoutPassages)
  return { ...block, children }
}

const passagesIn = ({ children }: Box): readonly Passage[] => passagesOf({ children, notes: [] })

const isNumbered = ({ kind, id }: Passage): boolean => kind === 'paragraph' && id !== ''

function hasName({ kind, blocks: [first] }: Passage): boolean {
  if (first?.type === 'table') return first.number !== undefined
  if (first?.type === 'figure') return first.caption !== undefined
  if (first?.type === 'box') return first.title !== undefined
  return kind === 'paragraph'
}
