import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { dayOf } from '../../deposit/day.ts'
import type { BagFile, Program, ProvedEdition, Subject } from '../../deposit/subject.ts'
import type { Edition } from '../../editions/edition.ts'
import { editionsOf } from '../../editions/index.ts'
import { changedOn } from '../../publication/dates.ts'
import { relationsOf } from '../../publication/relations/relations.ts'
import type { Publication } from '../../publication/tree.ts'
import type { PublicationOutcome } from '../outcome.ts'
import type { StandingSite } from '../standing-site.ts'

/** What is known besides the site: where the content lies, what makes the bag, and on which day. */
export interface About {
  /** The content folder, relative to the working folder. */
  readonly content: string
  readonly program: Program
  /** The day that `SOURCE_DATE_EPOCH` names. */
  readonly madeOn: string | undefined
}

/**
 * Gives what the bag of a publication of the site is made of. What all bags share is looked for once, so that twice as many
 * take twice as long.
 */
export function subjectsOf(
  { finished, gathered: { house, catalogue }, read }: StandingSite,
  { content, program, madeOn }: About,
): (publication: Publication) => Subject {
  const proved = new Map(finished.publications.map((one) => [one.name, one]))
  const known = new Map<string, Edition>(editionsOf(house).map((one) => [one.name, one]))
  const paths = Map.groupBy(
    finished.files.map(({ path }) => path),
    (path) => path.slice(0, path.indexOf('/') + 1),
  )
  const filesIn = (folder: string, pattern = /^/): readonly BagFile[] =>
    (paths.get(folder) ?? [])
      .filter((path) => pattern.test(path))
      .map((path) => ({ path, bytes: read(path) }))
  const styles = filesIn('assets/', STYLES)
  return (publication) => ({
    publication,
    relations: relationsOf(publication, catalogue),
    house,
    editions: editionsIn(proved.get(publication.name), known),
    published: filesIn(`${publication.name}/`),
    styles,
    sources: sourcesOf(publication, content),
    day: dayOf(changedOn(publication.frontMatter), madeOn),
    madeOn,
    program,
  })
}

const STYLES = /^assets\/[^/]+\.(?:css|woff2)$/

/** The editions that were proved, each with its media type. */
const editionsIn = (
  proved: PublicationOutcome | undefined,
  known: ReadonlyMap<string, Edition>,
): readonly ProvedEdition[] =>
  (proved?.editions ?? []).flatMap((outcome) => {
    const edition = known.get(outcome.name)
    return edition ? [{ ...outcome, name: edition.name, mediaType: edition.mediaType }] : []
  })

/** The Markdown as it lies on the disk, byte by byte; what lies beside it is with the publication. */
function sourcesOf({ source, parts }: Publication, content: string): readonly BagFile[] {
  const paths = new Set([source.path, ...parts.map((part) => part.source.path)])
  return [...paths].map((path) => {
    const file = resolve(process.cwd(), path)
    return {
      path: relative(resolve(content), file).split(sep).join('/'),
      bytes: readFileSync(file),
    }
  })
}
