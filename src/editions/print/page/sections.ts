import { openingOf } from '../../../publication/opening.ts'
import type { Heading, Part, Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { isLongPart } from '../layouts/extent.ts'
import type { Layout } from '../layouts/layout.ts'
import { changesHeading } from './changes-heading.ts'
import { headOf } from './head.ts'

/** What odd pages are headed by from a place on: from the beginning of a part, or from a heading in it, or from the changes. */
export interface Section {
  readonly head: string
  /** None for what was changed since the publication was published. */
  readonly part?: Part
  readonly heading?: Heading
}

/**
 * The sections of a publication, in order: its parts, and within a part its highest headings, where there are several;
 * within a part that is the only one, or long, those next below its title; at last what was changed since.
 */
export function sectionsOf(publication: Publication, layout: Layout): readonly Section[] {
  const changes = changesHeading(publication)
  const ofText = publication.parts.flatMap((part) => [
    { head: headOf(part, layout), part },
    ...headingsIn(part, publication, layout).map((heading) => ({
      head: headOf({ title: toPlainText(heading.children) }, layout),
      part,
      heading,
    })),
  ])
  return changes === undefined ? ofText : [...ofText, { head: headOf({ title: changes }, layout) }]
}

function headingsIn(part: Part, { parts }: Publication, layout: Layout): readonly Heading[] {
  const headings = part.children.filter((block) => block.type === 'heading')
  const highest = atTop(headings)
  if (highest.length > 1) return highest
  const { title } = openingOf(part.children)
  const isLong = parts.length === 1 || isLongPart(part, layout)
  return isLong ? atTop(headings.filter((heading) => heading !== title)) : []
}

function atTop(headings: readonly Heading[]): readonly Heading[] {
  const top = Math.min(...headings.map(({ level }) => level))
  return headings.filter(({ level }) => level === top)
}

/** What the odd pages of a publication may be headed by, each once; none where its parts have no sections. */
export function headsOf(publication: Publication, layout: Layout): readonly string[] {
  const sections = sectionsOf(publication, layout)
  if (!sections.some(({ heading }) => heading)) return []
  return [...new Set(sections.map(({ head }) => head))].filter(Boolean)
}
