import yauzl, { type Entry, type LocalFileHeader } from 'yauzl'

/** An entry of a zip, and its name. */
export interface Named {
  readonly entry: Entry
  readonly name: string
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

/** Bit 3 says that what was not known yet follows the file (APPNOTE, 4.4.4); a size of all ones, that it is in another field. */
const IS_LATER = 0x8
const IS_ELSEWHERE = 0xffffffff

/**
 * What the header before a file says otherwise than the list at the end of the zip; undefined where nothing. A program that
 * reads from the front would unpack another file.
 */
export function differenceOf(local: LocalFileHeader, entry: Entry): string | undefined {
  if (!local.fileName.equals(entry.fileNameRaw)) return 'names'
  if (local.compressionMethod !== entry.compressionMethod) return 'ways of packing'
  if ((local.generalPurposeBitFlag & IS_LATER) !== 0) return undefined
  if (local.crc32 !== entry.crc32) return 'checksums'
  const sizes = ['compressedSize', 'uncompressedSize'] as const
  const isOther = sizes.some((size) => ![entry[size], IS_ELSEWHERE].includes(local[size]))
  return isOther ? 'sizes' : undefined
}
