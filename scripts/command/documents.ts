import type { Message } from '../../src/message/message.ts'

/** Prints the one JSON document of a run that has failed. */
export type PrintFailed = (messages: readonly Message[]) => void

/** Of each command that has --format, how it prints that document; each is loaded where it is wanted. */
export const DOCUMENTS: Readonly<Record<string, () => Promise<PrintFailed>>> = {
  build: async () => (await import('./output.ts')).printFailure,
  import: async () => (await import('./import-output.ts')).printRefusal,
  deposit: async () => (await import('./deposit-output.ts')).printNoDeposit,
  verify: async () => (await import('./verdicts.ts')).printRefused,
}
