import { type Edition, nameOfFile } from '../editions/edition.ts'
import { type Choosing, editionsOf } from '../editions/index.ts'
import type { Catalogue } from '../publication/catalogue.ts'
import { relationsOf } from '../publication/relations/relations.ts'
import type { EditionRecord, SiteInput, SitePublication } from '../site/site.ts'
import { hashTemplates } from './check-pages/templates.ts'
import { HOME } from './fingerprint.ts'
import type { Gathered } from './gather.ts'
import type { EditionOutcome } from './outcome.ts'
import type { Kept, Made, Standing } from './works.ts'

/** A publication whose editions are made, or were kept. */
export type Finished =
  | Pick<Made, 'type' | 'publication' | 'listed' | 'made'>
  | Pick<Kept | Standing, 'type' | 'publication' | 'listed' | 'kept'>

/** What Eleventy is given: plain data. A publication kept from an earlier build is listed; its pages are not written again. */
export const toSiteInput = (
  works: readonly Finished[],
  { data, house, catalogue }: Gathered,
): SiteInput => ({
  house: { ...data.site, ...house },
  glossary: data.glossary,
  conformance: toConformance(data.conformance),
  publications: works.map((work) => toSitePublication(work, house, catalogue)),
})

/** What was judged is as it was where templates and styles are the same. */
function toConformance(recorded: Gathered['data']['conformance']): SiteInput['conformance'] {
  if (!recorded) return undefined
  const { templates, ...conformance } = recorded
  return { ...conformance, isStale: templates !== hashTemplates(HOME) }
}

function toSitePublication(work: Finished, house: Choosing, catalogue: Catalogue): SitePublication {
  const { publication, listed } = work
  const outcomes = work.type === 'made' ? work.made.outcomes : work.kept.editions
  return {
    publication,
    relations: relationsOf(publication, catalogue),
    listed,
    fragments: work.type === 'made' ? work.made.fragments : new Map(),
    printed: work.type === 'made' ? work.made.printed : undefined,
    editions: editionsOf(house).map((edition) =>
      toEditionRecord(
        edition,
        outcomes.find(({ name }) => name === edition.name),
        outcomes,
      ),
    ),
  }
}

/** An edition of pages is finished only with the page that says this: of it, what all editions share is told. */
function toEditionRecord(
  edition: Edition,
  outcome: EditionOutcome | undefined,
  outcomes: readonly EditionOutcome[],
): EditionRecord {
  const { name, mediaType, group } = edition
  const { words = 0 } = outcome ?? outcomes[0] ?? {}
  const files = edition.kind === 'page' ? [] : (outcome?.files ?? [])
  return {
    name,
    group,
    mediaType,
    files: files.map((file) => ({ ...file, name: nameOfFile(edition, file.path) })),
    pages: outcome?.pages,
    words,
    matched: words - (outcome?.missing ?? 0),
  }
}
