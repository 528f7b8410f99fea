import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { dayOf } from '../../deposit/day.ts'
import type { BagFile, Program, ProvedEdition, Subject } from '../../deposit/subject.ts'
import { editionsOf } from '../../editions/index.ts'
import { changedOn } from '../../publication/dates.ts'
import type { Publication } from '../../publication/tree.ts'
import type { StandingSite } from '../standing-site.ts'

/** What is known besides the site: where the content lies, what makes the bag, and which day it has. */
export interface About {
  /** The content folder, relative to the working folder. */
  readonly content: string
  readonly program: Program
  /** `SOURCE_DATE_EPOCH`. */
  readonly epoch: string | undefined
}

/** A publication of the site that stands, with all that its bag is made of. */
export function toSubject(
  publication: Publication,
  { finished, gathered: { house }, read }: StandingSite,
  { content, program, epoch }: About,
): Subject {
  const proved = finished.publications.find(({ name }) => name === publication.name)
  const known = new Map(editionsOf(house).map((edition) => [edition.name as string, edition]))
  const editions = (proved?.editions ?? []).flatMap((outcome): readonly ProvedEdition[] => {
    const edition = known.get(outcome.name)
    if (!edition) return []
    const { name, mediaType } = edition
    return [{ ...outcome, name, mediaType }]
  })
  const filesOf = (pattern: RegExp): readonly BagFile[] =>
    finished.files
      .filter(({ path }) => pattern.test(path))
      .map(({ path }) => ({ path, bytes: read(path) }))
  return {
    publication,
    house,
    editions,
    published: filesOf(new RegExp(`^${publication.name}/`)),
    styles: filesOf(/^assets\/[^/]+\.(?:css|woff2)$/),
    sources: sourcesOf(publication, content),
    day: dayOf(changedOn(publication.frontMatter), epoch),
    program,
  }
}

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
