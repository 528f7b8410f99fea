import type { Message } from '../message/message.ts'
import type { Summary } from '../site/search/listed.ts'
import type { FileRecord } from '../store/files.ts'
import type { KeptMessage } from './kept-messages.ts'

/** One edition of one publication, made and proved. */
export interface EditionOutcome {
  readonly name: string
  readonly files: readonly FileRecord[]
  /** Number of pages; left out for an edition without pages. */
  readonly pages?: number
  /** Number of words of the publication; each of the next three is 0 in an edition that is published. */
  readonly words: number
  readonly missing: number
  readonly moved: number
  readonly added: number
}

export interface PublicationOutcome {
  readonly name: string
  readonly editions: readonly EditionOutcome[]
}

/** What is kept of a publication besides its files. */
export interface KeptPublication {
  readonly editions: readonly EditionOutcome[]
  /** Warnings; an edition with errors is never kept. */
  readonly messages: readonly KeptMessage[]
  readonly summary: Summary
}

/** What a build has to tell. */
export interface BuildOutcome {
  readonly result: 'published' | 'unchanged' | 'failed'
  readonly messages: readonly Message[]
  readonly publications: readonly PublicationOutcome[]
}
