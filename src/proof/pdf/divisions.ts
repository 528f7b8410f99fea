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

/** The heading of a section of notes, which is ours, and what stands below it. */
export function notesIn(section: Element): {
  readonly heading: readonly Element[]
  readonly notes: readonly Element[]
} {
  const kids = kidsOf(section)
  const heading = kids.slice(0, 1).filter(({ type }) => /^H[1-6]$/.test(type))
  return { heading, notes: kids.slice(heading.length) }
}
