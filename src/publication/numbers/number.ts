/** What is wrong with a number: it completes “The front matter’s isbn …”; and what to do. */
export interface NumberFault {
  readonly reason: string
  readonly hint: string
}

/** A number, and what it is of, as a catalogue has it in brackets: `978-3-16-148410-0 (PDF)`. */
export interface QualifiedNumber {
  readonly number: string
  /** `PDF`; '' where nothing is said. */
  readonly qualifier: string
}

/** Takes a number and its qualifier apart (MARC 21, 020 $q). */
export function toQualified(text: string): QualifiedNumber {
  const [, number = text, qualifier = ''] = /^(.*?) ?\(([^()]+)\)$/.exec(text) ?? []
  return { number, qualifier }
}

/** What to do where a check digit does not fit: which figure is wrong cannot be told, so none is offered. */
export const LOOK_AGAIN =
  'compare it figure by figure with the paper, or with who gave it: one is wrong, or two are exchanged; leave the line out where there is none'

/** Tells whether 11 divides the sum of figures, the last by 1, the one before by 2 …; X is ten. */
export const isDivisibleBy11 = (figures: string): boolean =>
  [...figures]
    .reverse()
    .reduce((sum, figure, place) => sum + (figure === 'X' ? 10 : Number(figure)) * (place + 1), 0) %
    11 ===
  0
