import { toMachineMessage } from '../message/machine.ts'
import type { Message } from '../message/message.ts'

/**
 * Does what comes when the site stands, one after another. What the machine refuses then, as where the disk has
 * just become full, is a warning: the site stands, and the next build makes good what lacks.
 */
export async function afterwards(works: readonly (() => unknown)[]): Promise<readonly Message[]> {
  const messages: Message[] = []
  for (const work of works)
    try {
      await work()
    } catch (error) {
      const message = toMachineMessage(error)
      if (!message) throw error
      messages.push({
        ...message,
        severity: 'warning',
        reason: `This leaves the site as it is: ${message.reason}`,
      })
    }
  return messages
}
