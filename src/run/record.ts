import { hasErrors, type Message } from '../message/message.ts'
import type { FileRecord } from '../store/files.ts'
import { writeManifest } from '../store/manifest.ts'
import type { Audited } from './audit.ts'
import type { Job } from './job.ts'
import { keepRight } from './keep.ts'
import type { PublicationOutcome } from './outcome.ts'

/** A finished site, or one in which something is wrong: its messages tell. */
export interface Recorded {
  readonly publications: readonly PublicationOutcome[]
  /** Every file; none where something is wrong. */
  readonly files: readonly FileRecord[]
  readonly messages: readonly Message[]
}

/**
 * Keeps what was made and is right, and where all is, writes the checksums of the files that stand in the folder: each is
 * held against what was proved of it, and against what was kept.
 */
export function record(audited: Audited, searched: readonly FileRecord[], job: Job): Recorded {
  const { folder, ledger, clock } = job
  const messages = [...audited.publications.flatMap(({ messages }) => messages), ...audited.found]
  const publications = audited.publications.map(({ work, editions }) => ({
    name: work.publication.name,
    editions,
  }))
  keepRight(audited, job)
  clock.lap('keeping')
  if (hasErrors(messages)) return { publications, files: [], messages }
  const files = writeManifest(folder, ledger)
  const proved = [...audited.publications.flatMap(({ files }) => files), ...searched]
  clock.lap('recording')
  return { publications, files, messages: [...messages, ...findAltered(files, proved)] }
}

/** What is not any more as it was proved. */
function findAltered(
  files: readonly FileRecord[],
  proved: readonly FileRecord[],
): readonly Message[] {
  const found = new Map(files.map((file) => [file.path, file.sha256]))
  return proved
    .filter(({ path, sha256 }) => found.get(path) !== sha256)
    .map(({ path }) => altered(path))
}

const altered = (path: string): Message => ({
  rule: 'altered',
  severity: 'error',
  reason: 'This is not any more what was proved: somebody changed it while the site was built',
  hint: 'let builds alone write to .faircopy, and build again',
  source: { path, text: '' },
})
