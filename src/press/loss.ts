import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import type { Piece } from './press.ts'

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

/** What is said to people of a job that was lost twice, or of the piece of it that was. */
export const toLostJob = (loss: Loss, piece: Piece): PublicationError =>
  new PublicationError([
    { rule: `press-${loss.kind}`, severity: 'error', ...says[loss.kind](piece, loss) },
  ])

const says = {
  crashed: ({ name }, { message }) => ({
    reason: `Chromium broke down twice over ${name}: ${message}`,
    hint: 'run the build again; if it breaks there again, see what is special there, and whether memory ran out',
  }),
  hung: ({ name, deadline, divisible }) => ({
    reason: `Chromium was still at ${name} after ${Math.round(deadline / 1000)} seconds, twice`,
    hint: `run the build again on a machine less busy; ${divisible ? DIVIDE[divisible] : 'if it hangs there again, report it'}`,
  }),
} satisfies Record<Kind, (piece: Piece, loss: Loss) => Pick<Message, 'reason' | 'hint'>>

const DIVIDE = {
  publication: 'if it hangs there again, divide the publication into parts',
  part: 'if it hangs there again, divide this part in two',
} satisfies Record<NonNullable<Piece['divisible']>, string>
