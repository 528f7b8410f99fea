import { PublicationError } from '../message/publication-error.ts'
import type { Job } from './press.ts'

/** Why a page was lost with its job: the one case in which a job is tried again. */
export class Loss extends Error {
  readonly kind: Kind

  constructor(kind: Kind, cause?: unknown) {
    super(cause instanceof Error ? cause.message : kind, { cause })
    this.name = 'Loss'
    this.kind = kind
  }
}

type Kind = 'crashed' | 'hung'

/** Puppeteer's errors that mean that the page or the browser went away, by name. */
const lossNames = new Set([
  'ConnectionClosedError',
  'ProtocolError',
  'TargetCloseError',
  'TimeoutError',
])

/** The loss that an error stands for, or nothing where it is the work's own. */
export function toLoss(error: unknown): Loss | undefined {
  if (error instanceof Loss) return error
  return error instanceof Error && lossNames.has(error.name)
    ? new Loss('crashed', error)
    : undefined
}

/** What a job lost twice says to people. */
export const toLostJob = ({ kind, message }: Loss, { name, deadline }: Job): PublicationError =>
  new PublicationError([
    { rule: `press-${kind}`, severity: 'error', ...says[kind](name, deadline, message) },
  ])

const says = {
  crashed: (name, _deadline, message) => ({
    reason: `Chromium broke down twice over ${name}: ${message}`,
    hint: 'run the build again; if it breaks at the same place, look at what is special in that publication, and at the memory left',
  }),
  hung: (name, deadline) => ({
    reason: `Chromium was still at ${name} after ${deadline / 1000} seconds, twice`,
    hint: 'run the build again on a machine less busy, or divide the publication into parts',
  }),
} satisfies Record<
  Kind,
  (name: string, deadline: number, message: string) => { reason: string; hint: string }
>
