import type { Message } from '../../src/message/message.ts'
import { nearestThere } from '../../src/store/nearest-there.ts'

/** Names the file that stands in the way itself, in a message of a path that leads on through it. */
export const nameFilesInTheWay = (messages: readonly Message[]): readonly Message[] =>
  messages.map((message) => {
    const { source, reason } = message
    if (!source || !reason.includes('ENOTDIR')) return message
    return { ...message, source: { ...source, path: nearestThere(source.path) } }
  })
