import type { Severity } from '../../message/message.ts'

/** A file of a bag, as its container tells of it; nothing of it is read before it is asked for. */
export interface Held {
  /** The path from the bag's folder, with slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Whether it is a file; a link, pipe or device is no part of any bag, and is never opened. */
  readonly isFile: boolean
  /** Its bytes, in pieces; each is good until the next is asked for. */
  readonly read: () => AsyncIterable<Uint8Array>
}

/** A bag as it was found, in a folder or in a zip. */
export interface Bag {
  readonly files: ReadonlyMap<string, Held>
  /** The folders that it holds, empty ones too. */
  readonly folders: ReadonlySet<string>
  /** What is wrong with the container. */
  readonly faults: readonly Fault[]
  readonly close: () => Promise<void>
}

/** What is wrong: in which file of the bag, at which line of it, what is so, and what to do. */
export interface Fault {
  readonly rule: string
  readonly severity: Severity
  /** The path from the bag's folder; '' for the bag itself. */
  readonly file: string
  /** Counted from 1. */
  readonly line?: number
  readonly reason: string
  readonly hint: string
}

/** The folder of the payload (RFC 8493, 2.1.2). */
export const PAYLOAD = 'data/'

/** Tells whether a path lies in the payload. */
export const isPayload = (path: string): boolean => path.startsWith(PAYLOAD)
