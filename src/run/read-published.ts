import { checkVersions } from '../checks/index.ts'
import { hasErrors } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import { makeCatalogue } from '../publication/catalogue.ts'
import { draftsOf, publishedOf } from '../publication/drafts.ts'
import { readPublications } from '../publication/read.ts'
import type { Publication } from '../publication/tree.ts'
import { attachVersions } from '../publication/versions/attach.ts'

/** The publications of a folder: those that are published, with their versions, and those that are drafts. */
export interface Published {
  readonly published: readonly Publication[]
  readonly drafts: readonly Publication[]
}

/**
 * Reads the publications of a folder for what is told of all of them, and makes no edition.
 * @throws PublicationError where one cannot be read, or has versions that a build refuses: which texts are earlier ones
 * is not known then.
 */
export async function readPublished(content: string): Promise<Published> {
  const { publications, messages, unread } = await readPublications(content, process.cwd())
  if (unread.length > 0) throw new PublicationError(messages.filter((one) => hasErrors([one])))
  const drafts = draftsOf(publications)
  const published = attachVersions(publishedOf(publications), drafts)
  const names = drafts.map(({ name }) => name)
  const faults = checkVersions(makeCatalogue(published, { drafts: names }))
  if (hasErrors(faults)) throw new PublicationError(faults)
  return { published, drafts }
}
