import { PublicationError } from '../message/publication-error.ts'

/** The error for a press that cannot be had: what, where we looked, and how to install it. */
export const toMissing = (reason: string, hint: string): PublicationError =>
  new PublicationError([{ rule: 'press-missing', severity: 'error', reason, hint }])
