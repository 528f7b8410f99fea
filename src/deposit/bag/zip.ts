import { Zip, ZipDeflate } from 'fflate'
import type { BagFile } from '../subject.ts'

/** Who may read a file that was unpacked: all, and its owner may write it; of what made it, Unix (APPNOTE.TXT, 4.4.2 and 4.4.15). */
const UNIX = 3
const READABLE = 0o100_644 << 16

/** The first and the last year that a zip can say (APPNOTE.TXT, 4.4.6). */
const FIRST = 1980
const LAST = 2099

/**
 * A bag as a zip of one folder, which has its name (RFC 8493, 4.2): the same bytes on every machine. Each piece is handed on as
 * it comes, so that no more than one file is in memory twice.
 */
export function writeZip(
  name: string,
  files: readonly BagFile[],
  day: string | undefined,
  write: (piece: Uint8Array) => void,
): void {
  const zip = new Zip((error, piece) => {
    if (error) throw error
    write(piece)
  })
  for (const { path, bytes } of files) {
    const entry = new ZipDeflate(`${name}/${path}`, { level: 6 })
    entry.mtime = toLocalNoon(day)
    entry.os = UNIX
    entry.attrs = READABLE
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
}

/**
 * Noon of the day where this runs, since a zip has the time of the clock on the wall and no zone (APPNOTE.TXT, 4.4.6): every
 * zone has noon on every day. Before 1980 there is no such time, and it is the first that there is.
 */
function toLocalNoon(day = ''): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year < FIRST || year > LAST
    ? new Date(FIRST, 0, 1, 12)
    : new Date(year, month - 1, date, 12)
}
