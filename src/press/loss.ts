import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import type { Job } from './press.ts'

/** Why a page was lost with its job: the one case in which a job is tried again. */
export class Loss extends Error {
  readonly kind: Kind

  constructor(kind: Kind, cause?: unknown) {
    super(cause instanceof Error ? cause.message : 'its page went away', { cause })
    this.name = 'Loss'
    this.kind = kind
  }
}

type Kind = 'crashed' | 'hung'

/** Puppeteer's errors that mean that the page or the browser went away: by name, or by what they say. */
const names = new Set(['ConnectionClosedError', 'TargetCloseError', 'TimeoutError'])
const sayings =
  /Printing failed|(Target|Session|Connection) closed|crashed|detached|context was destroyed/i

/** The loss that an error stands for, or nothing where it is the work's own. */
export function toLoss(error: unknown): Loss | undefined {
  if (error instanceof Loss) return error
  if (!(error instanceof Error) || error instanceof PublicationError) return undefined
  const isLoss = names.has(error.name) || sayings.test(error.message)
  return isLoss ? new Loss('crashed', error) : undefined
}

/** What a job that was lost twice says to people. */
export const toLostJob = (loss: Loss, job: Job): PublicationError =>
  new PublicationError([
    { rule: `press-${loss.kind}`, severity: 'error', ...says[loss.kind](job, loss) },
  ])

const says = {
  crashed: ({ name }, { message }) => ({
    reason: `Chromium broke down twice over ${name}: ${message}`,
    hint: 'run the build again; if it breaks there again, see what is special in that publication, and whether memory ran out',
  }),
  hung: ({ name, deadline }) => ({
    reason: `Chromium was still at ${name} after ${deadline / 1000} seconds, twice`,
    hint: 'run the build again on a machine less busy, or divide the publication into parts',
  }),
} satisfies Record<Kind, (job: Job, loss: Loss) => Pick<Message, 'reason' | 'hint'>>
