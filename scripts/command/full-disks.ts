import { statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Message } from '../../src/message/message.ts'
import { nearestThere } from '../../src/store/nearest-there.ts'

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
    const disks = new Map(
      [...folders, tmpdir()].toReversed().map((folder) => [diskOf(folder), folder]),
    )
    const full = [...disks.values()].filter(isFull)
    return full.length > 0 ? { ...message, source: { path: full.join(', '), text: '' } } : message
  })
}

/** The device that a folder is on; one that could not be made is on that of the one that it was to stand in. */
const diskOf = (folder: string): number => statSync(nearestThere(folder)).dev

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(nearestThere(folder))
  return bavail * bsize < LITTLE
}
