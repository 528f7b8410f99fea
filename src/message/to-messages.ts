import { causesOf, toMachineMessage } from './machine.ts'
import type { Message } from './message.ts'
import { PublicationError } from './publication-error.ts'

/** What an error has to say to people, whatever was thrown: one that nobody foresaw is a bug of ours, and says so. */
export function toMessages(error: unknown): readonly Message[] {
  const told = causesOf(error).find((cause) => cause instanceof PublicationError)
  if (told) return told.messages
  const machine = toMachineMessage(error)
  return [machine ?? toBug(error)]
}

const toBug = (error: unknown): Message => ({
  rule: 'bug',
  severity: 'error',
  reason: `Faircopy itself has failed: ${error instanceof Error ? error.message : error}`,
  hint: 'please report this, with what it says beneath and the publication, if it may be seen',
})
