import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'
import { PublicationError } from '../../message/publication-error.ts'
import { toSize } from '../size.ts'
import type { BagFile } from '../subject.ts'

/** More a zip cannot say without Zip64 (APPNOTE.TXT 6.3.10, 4.4.1.4), which not every program reads; the lists need some room. */
const MOST_FILES = 65_534
const MOST_BYTES = 4_000_000_000

/** Version 2.0, in which deflate came; made on Unix (4.4.2, 4.4.3). */
const VERSION = 20
const UNIX = 3 << 8
/** Names are in UTF-8 (4.4.4, bit 11). */
const UTF_8 = 1 << 11
const DEFLATED = 8
/** Unix mode 0644 of a file, in the upper half (4.4.15). */
const MODE = 0o100_644 * 2 ** 16

/** A file in the zip, for the list at its end. */
interface Entry {
  readonly name: Uint8Array
  /** What its own header and the list both say of it. */
  readonly said: readonly Field[]
  readonly offset: number
}

/** A number, and in how many bytes it stands, the lowest first (4.4.1.1). */
type Field = readonly [value: number, bytes: 2 | 4]

/**
 * A bag as a zip of one folder, which has its name (RFC 8493, 4.2): the same bytes on every machine. Each piece is handed on as
 * it comes, so that no more than one file is in memory twice.
 * @throws PublicationError `deposit-size` where it is more than every program can read.
 */
export function writeZip(
  name: string,
  files: readonly BagFile[],
  day: string | undefined,
  write: (piece: Uint8Array) => void,
): void {
  refuseTooLarge(files)
  let at = 0
  const put = (...pieces: readonly Uint8Array[]): void => {
    for (const piece of pieces) write(piece)
    at += pieces.reduce((sum, { length }) => sum + length, 0)
  }
  const entries = files.map(({ path, bytes }): Entry => {
    const packed = deflateSync(bytes, { level: 6 })
    const entry = {
      name: new TextEncoder().encode(`${name}/${path}`),
      said: toSaid(day, bytes, packed),
      offset: at,
    }
    put(toLocal(entry), entry.name, packed)
    return entry
  })
  const start = at
  for (const entry of entries) put(toListed(entry), entry.name)
  put(toEnd(entries.length, start, at - start))
}

const toSaid = (
  day: string | undefined,
  bytes: Uint8Array,
  packed: Uint8Array,
): readonly Field[] => [
  [VERSION, 2],
  [UTF_8, 2],
  [DEFLATED, 2],
  [NOON, 2],
  [toDosDate(day), 2],
  [crc32(bytes), 4],
  [packed.length, 4],
  [bytes.length, 4],
]

/** Hours from bit 11 (4.4.6). A zip names no zone. */
const NOON = 12 << 11

/** The first and the last year that a zip can say: seven bits from 1980. */
const [FIRST, LAST] = [1980, 2107]

/** Years from 1980 in bit 9 and above, months from bit 5, days; the first that there is for a day that it cannot say. */
export function toDosDate(day = ''): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year < FIRST || year > LAST ? (1 << 5) | 1 : ((year - FIRST) << 9) | (month << 5) | date
}

/** What stands before a file (4.3.7). */
const toLocal = ({ name, said }: Entry): Uint8Array =>
  toBytes([[0x04034b50, 4], ...said, [name.length, 2], [0, 2]])

/** What stands in the list at the end (4.3.12): no extra field, no comment, on the first disk. */
const toListed = ({ name, said, offset }: Entry): Uint8Array =>
  toBytes([
    [0x02014b50, 4],
    [UNIX | VERSION, 2],
    ...said,
    [name.length, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [MODE, 4],
    [offset, 4],
  ])

/** Where the list is (4.3.16). */
const toEnd = (count: number, start: number, size: number): Uint8Array =>
  toBytes([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [start, 4],
    [0, 2],
  ])

function toBytes(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

function refuseTooLarge(files: readonly BagFile[]): void {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (files.length <= MOST_FILES && size <= MOST_BYTES) return
  throw new PublicationError([
    {
      rule: 'deposit-size',
      severity: 'error',
      reason: `The bag would hold ${files.length} files of ${toSize(size)} in all, and a zip that every program can read holds ${MOST_FILES} of ${toSize(MOST_BYTES)} at the most.`,
      hint: 'divide the publication, or keep its largest files elsewhere and lead to them',
    },
  ])
}
