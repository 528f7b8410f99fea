import { z } from 'zod'
import type { House } from '../../../editions/edition.ts'
import { editionsOf } from '../../../editions/index.ts'
import { hasErrors } from '../../../message/message.ts'
import type { Publication } from '../../../publication/tree.ts'
import { recordOf } from '../../../store/manifest.ts'
import { editionsJsonOf } from '../../editions-json.ts'
import type { EditionOutcome } from '../../outcome.ts'
import type { Proved } from '../../prove.ts'
import { filesOf } from '../paths.ts'
import { type StandingFolder, standingOf } from './standing.ts'

/**
 * What a site has to tell of each edition of a publication: what was found in it, where nothing is wrong with it. Of one that
 * is missing or was tampered with the site's own list tells how it was, so that no page is named that tells of it rightly.
 */
export function toOutcomes(
  publication: Publication,
  proofs: readonly Proved[],
  pages: readonly string[],
  house: House,
  standing: StandingFolder,
): readonly EditionOutcome[] {
  const claimed = readClaimed(standing.read(editionsJsonOf(publication)))
  return editionsOf(house).flatMap((edition) => {
    const paths = edition.kind === 'page' ? pages : filesOf(publication, edition)
    const files = standingOf(paths, standing).map(recordOf)
    const proof = proofs.find(({ outcome }) => outcome.name === edition.name)
    const own = proof && { ...proof.outcome, files }
    if (own && files.length === paths.length && !hasErrors(proof.messages)) return [own]
    return claimed.find(({ name }) => name === edition.name) ?? own ?? []
  })
}

/** The editions as `editions.json` has them; none where it is not there, or is not what it should be. */
function readClaimed(bytes: Uint8Array | undefined): readonly EditionOutcome[] {
  try {
    const { success, data } = claims.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return success ? data.editions.map(toOutcome) : []
  } catch {
    return []
  }
}

const count = z.int().nonnegative()

const claims = z.object({
  editions: z.array(
    z.object({
      name: z.string(),
      files: z.array(z.object({ path: z.string(), bytes: count, sha256: z.string() })),
      pages: count.optional(),
      words: count,
      missing: count,
      moved: count,
      added: count,
    }),
  ),
})

/** The same, in the order in which an outcome has its facts. */
const toOutcome = ({
  name,
  files,
  pages,
  ...counts
}: z.infer<typeof claims>['editions'][number]): EditionOutcome => ({
  name,
  files,
  ...(pages !== undefined && { pages }),
  ...counts,
})
