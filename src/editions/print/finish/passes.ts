import type { Edits } from '../content/content.ts'
import { versionOf } from '../file/claim.ts'
import { toNumberEdits } from '../tags/numbers.ts'
import { toArtifactEdits } from './artifact-edits.ts'
import type { Facts } from './facts.ts'
import type { Printed } from './printed.ts'

/** A pass over the content of the pages: what is to be changed, from what was printed. None knows what another changes. */
export type Pass = (printed: Printed, facts: Facts) => Edits

/** Every pass; what two change differs, and so their order is none. */
export const PASSES: readonly Pass[] = [
  ({ tree, contents }, { claim }) => toNumberEdits(tree, contents, versionOf(claim)),
  ({ contents, read, seen, unseen }) =>
    toArtifactEdits(
      contents,
      new Set([...read.values()].flat().flatMap(({ sequence }) => sequence ?? [])),
      seen,
      unseen,
    ),
]
