import type { PdfProof } from '../../../../proof/pdf/open.ts'
import { STANDARDS, type Standard } from '../../../print-choices.ts'
import { type Fault, REPORT } from '../rule.ts'
import { inspect } from './inspected.ts'

/** Finds a file that claims another standard than the one that is due of it, by its place in a pair: `PDF/UA-1`, `PDF/A-2a`. */
export function* claimFaults(
  proof: PdfProof,
  due: Standard,
  kind: 'accessible' | 'archival',
): Generator<Fault> {
  const { accessible, archival, packet } = inspect(proof)
  const level = packet?.text('pdfaid:conformance')?.toLowerCase() ?? ''
  const claimed = kind === 'accessible' ? `PDF/UA-${accessible}` : `PDF/A-${archival}${level}`
  const wanted = STANDARDS[due][kind === 'accessible' ? 0 : 1]
  if (claimed !== wanted)
    yield { reason: `The file claims ${claimed}; the house has chosen ${wanted}.`, hint: REPORT }
}
