import { type Block, blocksIn } from './blocks.ts'
import type { PdfProof } from './open.ts'
import type { Element } from './tags.ts'
import { elementsOf, kidsOf } from './texts.ts'

/** A part of the publication as the tags have it. */
export interface Division {
  /** Its text. */
  readonly article: Element
  /** Its notes under their heading, where it has any. */
  readonly notes: readonly Element[]
}

/** The parts of a file: the `Art` of each, and the sections beside that with its notes. */
export const divisionsOf = ({ tags }: PdfProof): readonly Division[] =>
  [...elementsOf(tags, 'Document', 'Part', 'Sect')].flatMap((around) => {
    const kids = kidsOf(around)
    const at = kids.findIndex(({ type }) => type === 'Art')
    const [article, ...others] = at < 0 ? [] : kids.slice(at)
    const notes = others.filter(({ type }) => type === 'Sect')
    return article ? [{ article, notes }] : []
  })

/** The section after the last part, which says what was changed since the publication was published; none where nothing was. */
export function sectionAfterText({ tags }: PdfProof): Element | undefined {
  const sections = elementsOf(tags, 'Document').flatMap(kidsOf)
  const last = sections.findLastIndex((section) => elementsOf([section], 'Art').length > 0)
  return last < 0 ? undefined : sections[last + 1]
}

/** The heading of a section of notes, which is ours, and what stands below it. */
export function notesIn(section: Element): {
  readonly heading: readonly Element[]
  readonly notes: readonly Element[]
} {
  const kids = kidsOf(section)
  const heading = kids.slice(0, 1).filter(({ type }) => /^H[1-6]$/.test(type))
  return { heading, notes: kids.slice(heading.length) }
}

/** The elements of some types in the text of every part, and in its notes. */
export const elementsInText = (proof: PdfProof, ...types: readonly string[]): readonly Element[] =>
  divisionsOf(proof).flatMap(({ article, notes }) =>
    [article, ...notes].flatMap(({ children }) => elementsOf(children, ...types)),
  )

/** A block of a part; the heading of its notes is ours, and none of the publication's words. */
export interface DivisionBlock extends Block {
  readonly isOurs: boolean
}

/** The blocks of a part with words, in the order of its text, its notes last. */
export const divisionBlocks = (
  { article, notes }: Division,
  proof: PdfProof,
): readonly DivisionBlock[] =>
  [
    ...toBlocks(article, false, proof),
    ...notes.flatMap((section) => {
      const { heading, notes: own } = notesIn(section)
      return [
        ...heading.flatMap((one) => toBlocks(one, true, proof)),
        ...own.flatMap((one) => toBlocks(one, false, proof)),
      ]
    }),
  ].filter(({ words }) => words.length > 0)

const toBlocks = (element: Element, isOurs: boolean, proof: PdfProof): readonly DivisionBlock[] =>
  blocksIn(element, proof).map((block) => ({ ...block, isOurs }))
