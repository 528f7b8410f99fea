import { PdfDict } from '@libpdf/core'
import type { PdfProof } from '../../pdf/open.ts'
import type { Tag } from '../../pdf/tags.ts'
import { type Fault, REPORT } from './rule.ts'

/**
 * A page lists its links in the order in which they are read, each once: programs without regard for the tags go by that list
 * from one to the next.
 */
export function* linkOrderFaults({ objects, tags }: PdfProof): Generator<Fault> {
  const places = new Map(annotationsIn(tags).map((link, at) => [link, at]))
  for (const [index, { dictionary }] of objects.pages.entries()) {
    const links = objects.all(dictionary, 'Annots').filter((link) => link instanceof PdfDict)
    const found = links.flatMap((link) => places.get(link) ?? [])
    if (found.some((place, at) => at > 0 && place <= (found[at - 1] ?? 0)))
      yield {
        reason: `Page ${index + 1} lists its links in another order than they are read in.`,
        hint: REPORT,
      }
  }
}

const annotationsIn = (tags: readonly Tag[]): readonly PdfDict[] =>
  tags.flatMap((tag) => {
    if (tag.kind === 'annotation') return [tag.dictionary]
    return tag.kind === 'element' ? annotationsIn(tag.children) : []
  })
