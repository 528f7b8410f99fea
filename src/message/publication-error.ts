import type { Message } from './message.ts'

/** Thrown where work cannot go on: carries all reasons at once, for the reporter to print. */
export class PublicationError extends Error {
  readonly messages: readonly Message[]

  constructor(messages: readonly Message[]) {
    super(messages.map((message) => message.reason).join('\n'))
    this.name = 'PublicationError'
    this.messages = messages
  }
}
