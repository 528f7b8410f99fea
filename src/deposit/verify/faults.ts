import { toMachineMessage } from '../../message/machine.ts'
import type { Fault } from './bag.ts'

/** Thrown where a zip, or one entry of it, cannot be unpacked; its message is why, without a full stop. */
export class DamagedZip extends Error {}

/** What is wrong with a zip, at one of its files. */
export const zipFault = (file: string, reason: string, hint: string): Fault => ({
  rule: 'bag-zip',
  severity: 'error',
  file,
  reason,
  hint,
})

/** What no bag may hold in the place of a file. */
export const noFile = (file: string, what: string): Fault => ({
  rule: 'bag-file',
  severity: 'error',
  file,
  reason: `A ${what} stands where a bag has files`,
  hint: 'put the file itself in its place, and list it in the manifests',
})

/** What the machine refuses, in a sentence of ours. */
export function refused(error: unknown, file: string): Fault {
  const message = toMachineMessage(error)
  if (!message) throw error
  const { reason, hint = '' } = message
  return { rule: message.rule, severity: 'error', file, reason, hint }
}

/** Why a file could not be read, in a sentence. */
export function unread(error: unknown, file: string): Fault {
  if (!(error instanceof DamagedZip)) return refused(error, file)
  return zipFault(file, `This file cannot be unpacked: ${error.message}`, 'fetch the zip once more')
}
