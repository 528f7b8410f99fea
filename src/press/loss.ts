import { PublicationError } from '../message/publication-error.ts'

/** Why a page was lost with its job: the one case in which a job is tried again. */
export class Loss extends Error {
  readonly kind: Kind
  /** Milliseconds that it was waited for, measured, where it hung. */
  readonly waited: number

  constructor(
    kind: Kind,
    said: string,
    { cause, waited = 0 }: { cause?: unknown; waited?: number } = {},
  ) {
    super(said, { cause })
    this.name = 'Loss'
    this.kind = kind
    this.waited = waited
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
  return isLoss ? new Loss('crashed', error.message, { cause: error }) : undefined
}
