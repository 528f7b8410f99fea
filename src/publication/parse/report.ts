import type { Message, Source } from '../../message/message.ts'

/** Takes what a step of the parser has to say; the source is added by the one who listens. */
export type Report = (message: Omit<Message, 'source' | 'severity'> & Partial<Message>) => void

/** A report that gathers messages about one source, as errors unless they say otherwise. */
export const reportTo =
  (messages: Message[], source: Source): Report =>
  (message) => {
    messages.push({ severity: 'error', source, ...message })
  }
