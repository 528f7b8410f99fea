import { lstatSync } from 'node:fs'
import type { Message } from '../message/message.ts'
import { shown } from './shown.ts'

/** Another build is at work: who, and what to do. */
export const locked = (holder: string, hint: string): Message => ({
  rule: 'locked',
  severity: 'error',
  reason: `Another build is at work here${/^\d+@[\w.-]+$/.test(holder) ? ` (process ${holder})` : ''}.`,
  hint,
})

/** What to do while another build holds the lock: the system takes it from one that has ended. */
export const wait = 'wait until it has ended'

/** What to do while an older Faircopy holds it: what that has written may stand when its build was ended. */
export const waitOrRemove = (path: string): string =>
  `${wait}; if it was ended on another machine, remove ${shown(path)}`

/** The lock was taken, though something stood in it. */
export const nonsense = (path: string): Message => ({
  rule: 'lock-unusable',
  severity: 'warning',
  reason: 'The lock held something that no build writes; it was emptied and taken',
  hint: 'let builds alone write here',
  source: { path: shown(path), text: '' },
})

/** Nobody can take the lock. */
export const unusable = (path: string, reason: string): Message => ({
  rule: 'lock-unusable',
  severity: 'error',
  reason: `The lock of the build cannot be used: ${isFolder(path) ? 'it is a folder' : reason}`,
  hint: 'take it away, and see that you may write to this folder and that the disk is not full',
  source: { path: shown(path), text: '' },
})

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
