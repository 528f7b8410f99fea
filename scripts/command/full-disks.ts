import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, resolve } from 'node:path'
import type { Message } from '../../src/message/message.ts'

/** Bytes beneath which a disk is taken for full: the last write may have wanted more than is left. */
const LITTLE = 1_000_000

/** Names the folders whose disks are full, in a message of a full disk for which the system names no place. */
export function nameFullDisks(
  messages: readonly Message[],
  folders: readonly string[],
): readonly Message[] {
  return messages.map((message) => {
    if (message.rule !== 'machine' || message.source || !/disk .*full/.test(message.reason))
      return message
    const full = [...new Set([...folders, tmpdir()])].filter(isFull)
    return full.length > 0 ? { ...message, source: { path: full.join(', '), text: '' } } : message
  })
}

/** A folder that could not be made is on the disk of the one that it was to stand in. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < LITTLE
  } catch {
    const parent = dirname(resolve(folder))
    return parent !== folder && isFull(parent)
  }
}
