import yauzl, { type Entry } from 'yauzl'
import type { Fault } from '../bag.ts'

/** An entry of a zip, and its name. */
export interface Named {
  readonly entry: Entry
  readonly name: string
}

/** Thrown where a zip, or one entry of it, cannot be unpacked. */
export class DamagedZip extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause), { cause })
  }
}

/** Bit 11 says that a name is in UTF-8 (APPNOTE, 4.4.4). */
const IS_UTF8 = 0x800
/** An extra field that holds the name in UTF-8 (APPNOTE, 4.6.9). */
const UNICODE_PATH = 0x7075

/** The name of an entry. Without any sign of its encoding it is UTF-8 where it can be, for macOS writes such; else CP437. */
export function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields } = entry
  const isSaid = (flags & IS_UTF8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH)
  const asUtf8 = isSaid ? flags : flags | IS_UTF8
  const isUtf8 = isSaid || !raw.toString('utf8').includes('\ufffd')
  return yauzl.getFileNameLowLevel(isUtf8 ? asUtf8 : flags, raw, extraFields, true)
}

/** What is wrong with a zip, at one of its files. */
export const zipFault = (file: string, reason: string, hint: string): Fault => ({
  rule: 'bag-zip',
  severity: 'error',
  file,
  reason,
  hint,
})
