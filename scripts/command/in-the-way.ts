import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Message } from '../../src/message/message.ts'

/** Names the file that stands in the way itself, in a message of a path that leads on through it. */
export const nameFilesInTheWay = (messages: readonly Message[]): readonly Message[] =>
  messages.map((message) => {
    const { source, reason } = message
    if (!source || !reason.includes('ENOTDIR')) return message
    return { ...message, source: { ...source, path: nearestOf(source.path) } }
  })

/** The last of what is there on the way to a path. */
const nearestOf = (path: string): string =>
  existsSync(path) || dirname(path) === path ? path : nearestOf(dirname(path))
