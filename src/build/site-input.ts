import { editions } from '../editions/index.ts'
import type { EditionRecord, SiteInput, SitePublication } from '../site/site.ts'
import type { Gathered } from './gather.ts'
import type { EditionOutcome } from './outcome.ts'
import type { Work } from './works.ts'

/** What Eleventy is given: plain data. A publication kept from an earlier build is listed; its pages are not written again. */
export const toSiteInput = (works: readonly Work[], { data, house }: Gathered): SiteInput => ({
  house: { ...data.site, ...house },
  glossary: data.glossary,
  publications: works.map(toSitePublication),
})

function toSitePublication({ publication, listed, entry, made }: Work): SitePublication {
  const outcomes = entry?.value.editions ?? made?.outcomes ?? []
  return {
    publication,
    listed,
    fragments: made?.fragments ?? new Map(),
    editions: editions.map((edition) =>
      toEditionRecord(
        edition,
        outcomes.find(({ name }) => name === edition.name),
        outcomes,
      ),
    ),
  }
}

/** The web edition is finished only with the page that says this: of it, what all editions share is told. */
function toEditionRecord(
  { name, mediaType, group }: (typeof editions)[number],
  outcome: EditionOutcome | undefined,
  outcomes: readonly EditionOutcome[],
): EditionRecord {
  const { words = 0 } = outcome ?? outcomes[0] ?? {}
  return {
    name,
    group,
    mediaType,
    files: name === 'web' ? [] : (outcome?.files ?? []),
    pages: outcome?.pages,
    words,
    matched: words - (outcome?.missing ?? 0),
  }
}
