import { addressesOf } from '../../publication/addresses.ts'
import { hashOfText } from '../../publication/text-hash.ts'
import type { Publication } from '../../publication/tree.ts'
import { isChanged } from './changed.ts'
import type { Recorded } from './record.ts'

/** What is to be recorded from now on, and what of it stays as it was. */
export interface Recording extends Recorded {
  /** The names of those whose text is recorded for the first time, or as another than before. */
  readonly anew: readonly string[]
  /** Those whose text is not as it was recorded, which stays recorded as it was. */
  readonly changed: readonly Publication[]
}

/**
 * Adds the addresses and the texts of publications to what is recorded. Nothing is taken out, be it of a draft or of what is not
 * there any more; a text that was changed is recorded as it is now only where its publication is named.
 */
export function toRecording(
  known: Recorded,
  publications: readonly Publication[],
  named: ReadonlySet<string>,
): Recording {
  const isKept = (one: Publication): boolean => !named.has(one.name) && isChanged(one, known)
  const changed = publications.filter(isKept)
  const hashes = publications
    .filter((one) => !changed.includes(one))
    .map((one) => [one.name, hashOfText(one)] as const)
  return {
    addresses: [...new Set([...known.addresses, ...publications.flatMap(addressesOf)])],
    texts: new Map([...known.texts, ...hashes]),
    anew: hashes.filter(([name, hash]) => known.texts.get(name) !== hash).map(([name]) => name),
    changed,
  }
}
