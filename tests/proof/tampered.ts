import type { Edition } from '../../src/editions/edition.ts'
import { faultsOf, publications, render } from '../editions/text/cases.ts'
import { KINDS, type Kind } from '../tampering/kinds.ts'

type Tamper = (bytes: Uint8Array, kind: Kind, seed: number) => Uint8Array | undefined

/** What tampering with the fixtures came to: how many of each kind were made, and which were not reported. */
export async function tamperWithFixtures(edition: Edition, tamper: Tamper, seeds: number) {
  const done = new Map<Kind, number>()
  const unreported: string[] = []
  for (const publication of publications) {
    const files = await render(edition, publication)
    for (const kind of KINDS)
      for (let seed = 1; seed <= seeds; seed++) {
        const [file] = files
        const bytes = file && tamper(file.bytes, kind, seed)
        if (!bytes) continue
        done.set(kind, (done.get(kind) ?? 0) + 1)
        const faults = await faultsOf(edition, [{ ...file, bytes }], publication)
        const told = faults.some(({ rule, paragraph }) => rule === 'parity' && paragraph)
        if (!told) unreported.push(`${publication.name}, ${kind}, seed ${seed}`)
      }
  }
  return { done, unreported }
}
