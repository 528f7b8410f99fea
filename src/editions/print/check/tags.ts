import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Shown } from '../../../proof/pdf/shown.ts'
import type { Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf } from '../../../proof/pdf/texts.ts'
import { type Fault, REPORT, type Rule } from './rule.ts'

/** Every character is in the structure tree or is an artifact, never both (PDF/UA-1, ISO 14289-1, 7.1). */
export const checkTags: Rule = function* (proof, { parts }) {
  if (!proof.description.isTagged) yield fault('The PDF does not say that it is tagged.')
  const texts = elementsOf(proof.tags, 'Art').length
  if (texts !== parts.length)
    yield fault(`The PDF has tags around ${texts} parts; the publication has ${parts.length}.`)
  yield* checkCharacters(proof)
}

function* checkCharacters(proof: PdfProof): Generator<Fault> {
  const owned = sequencesIn(proof.tags)
  const isOwned = ({ page, sequence }: Shown): boolean =>
    sequence !== undefined && owned[page]?.has(sequence) === true
  const wrong = proof.shown.filter(
    (shown) => shown.isArtifact === isOwned(shown) && shown.text.trim() !== '',
  )
  for (const [page, shown] of Map.groupBy(wrong, ({ page }) => page)) {
    const both = shown.filter(({ isArtifact }) => isArtifact).length
    const none = shown.length - both
    if (none > 0) yield fault(`${none} characters of page ${page} have no tag and are no artifact.`)
    if (both > 0)
      yield fault(`${both} characters of page ${page} have a tag and are an artifact too.`)
  }
}

/** The numbers of the marked content that stands in the tags, by page. */
export function sequencesIn(tags: readonly Tag[]): readonly (ReadonlySet<number> | undefined)[] {
  const pages: Set<number>[] = []
  const take = (own: readonly Tag[]): void => {
    for (const tag of own) {
      if (tag.kind === 'element') take(tag.children)
      if (tag.kind !== 'content') continue
      pages[tag.page] ??= new Set()
      pages[tag.page]?.add(tag.sequence)
    }
  }
  take(tags)
  return pages
}

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
