import { PublicationError } from '../message/publication-error.ts'
import { FEW_FILES, isShortOfFiles } from './limits.ts'
import type { Loss } from './loss.ts'
import type { Piece } from './press.ts'

/** A try that was lost: over which piece, and why. */
export interface Lost {
  readonly loss: Loss
  readonly piece: Piece
}

/** What is said to people of a job that was lost twice: what was so each time, as it was measured. */
export function toLostJob(first: Lost, last: Lost): PublicationError {
  const [said, saidAgain] = [say(first), say(last)]
  const isSame = said === saidAgain
  return new PublicationError([
    {
      rule: `press-${last.loss.kind}`,
      severity: 'error',
      reason: isSame ? `Chromium ${said}, twice` : `Chromium ${said}; tried again, it ${saidAgain}`,
      hint: hints[last.loss.kind](last.piece),
    },
  ])
}

const say = ({ loss, piece: { name } }: Lost): string =>
  loss.kind === 'hung'
    ? `was still at ${name} after ${Math.round(loss.waited / 1000)} seconds`
    : `broke down over ${name} (${loss.message})`

const hints = {
  crashed: () =>
    isShortOfFiles()
      ? FEW_FILES
      : 'run the build again; if it breaks there again, see what is special there, and whether memory ran out',
  hung: ({ divisible }) =>
    `run the build again on a machine less busy; ${divisible ? DIVIDE[divisible] : 'if it hangs there again, report it'}`,
} satisfies Record<Loss['kind'], (piece: Piece) => string>

const DIVIDE = {
  publication: 'if it hangs there again, divide the publication into parts',
  part: 'if it hangs there again, divide this part in two',
} satisfies Record<NonNullable<Piece['divisible']>, string>
