import type { CheckContext, Edition, EditionFile } from '../editions/edition.ts'
import type { Message } from '../message/message.ts'
import type { ReadWord } from '../proof/hunks.ts'
import { compare, type Parity } from '../proof/parity.ts'
import type { Reading } from '../proof/reading.ts'
import type { Publication } from '../publication/tree.ts'
import { recordOf } from '../store/manifest.ts'
import type { EditionOutcome } from './outcome.ts'

/** A proved edition: what the reports say of it, what was read, and what is wrong. */
export interface Proved {
  /** The name of the publication. */
  readonly publication: string
  readonly outcome: EditionOutcome
  /** The words of the publication as they were read, in order; none where anything differs. */
  readonly read: readonly ReadWord[]
  readonly messages: readonly Message[]
}

/** Opens a finished edition again, reads it, and compares it with the publication. */
export async function prove(
  edition: Edition,
  files: readonly EditionFile[],
  publication: Publication,
  context: CheckContext,
): Promise<Proved> {
  return proveReading(await edition.read(files), edition, files, publication, context)
}

/** Compares what was read from a finished edition with the publication. */
export async function proveReading(
  reading: Reading,
  edition: Edition,
  files: readonly EditionFile[],
  publication: Publication,
  context: CheckContext,
): Promise<Proved> {
  const { pages } = reading
  const parity = compareReading(reading, edition, publication, context)
  const found = [
    ...parity.messages,
    ...(await edition.check(files, publication, parity.read, context)),
  ]
  const { words, missing, moved, added, read } = parity
  const outcome: EditionOutcome = {
    name: edition.name,
    files: files.map(recordOf),
    ...(edition.hasPages && { pages }),
    words,
    missing,
    moved,
    added,
  }
  const about = { publication: publication.name, edition: edition.name, source: publication.source }
  return {
    publication: publication.name,
    outcome,
    read,
    messages: found.map((message) => ({ ...about, ...message })),
  }
}

/** Compares the words alone that were read from a finished edition with all that belongs in it. */
export function compareReading(
  reading: Reading,
  edition: Edition,
  publication: Publication,
  context: CheckContext,
): Parity {
  const expectation = edition.expect(publication, { ...context, reading })
  return compare(publication, expectation, reading, edition.name)
}
