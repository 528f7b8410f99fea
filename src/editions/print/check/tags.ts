import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf } from '../../../proof/pdf/texts.ts'
import { type Fault, REPORT, type Rule } from './rule.ts'

/** Every character is in the structure tree or is an artifact, never both (PDF/UA-1, ISO 14289-1, 7.1). */
export const checkTags: Rule = function* (proof, { parts }) {
  if (!proof.description.isTagged) yield fault('The PDF does not say that it is tagged.')
  const texts = [...elementsOf(proof.tags, 'Art')].length
  if (texts !== parts.length)
    yield fault(`The PDF has tags around ${texts} parts; the publication has ${parts.length}.`)
  yield* checkCharacters(proof)
}

function* checkCharacters(proof: PdfProof): Generator<Fault> {
  const owned = new Set(contentOf(proof.tags))
  const seen = proof.shown.filter(({ text }) => text.trim())
  const untagged = seen.filter(
    ({ page, sequence, isArtifact }) => !isArtifact && !owned.has(`${page} ${sequence}`),
  )
  const both = seen.filter(
    ({ page, sequence, isArtifact }) => isArtifact && owned.has(`${page} ${sequence}`),
  )
  for (const [page, shown] of Map.groupBy(untagged, ({ page }) => page))
    yield fault(`${shown.length} characters of page ${page} have no tag and are no artifact.`)
  for (const [page, shown] of Map.groupBy(both, ({ page }) => page))
    yield fault(`${shown.length} characters of page ${page} have a tag and are an artifact too.`)
}

function* contentOf(tags: readonly Tag[]): Generator<string> {
  for (const tag of tags) {
    if (tag.kind === 'content') yield `${tag.page} ${tag.sequence}`
    else yield* contentOf(tag.children)
  }
}

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
