import { lstatSync, type Stats } from 'node:fs'
import type { Message } from '../message/message.ts'
import { hashFile } from './hash.ts'
import { readSealed, writeSealed } from './sealed.ts'
import { shown } from './shown.ts'

/**
 * What is in files, known by their hashes. A file that was read before is not read again as long as its inode has the same
 * size and change time: unlike the time of its last writing, nobody can set that back. A hard link, which changes
 * it too, costs a second reading.
 */
export interface Ledger {
  /** Size and hash of a file as it is now; undefined where there is none. */
  look(file: string): Seen | undefined
  /** Tells whether a file is what was recorded of it. */
  holds(file: string, recorded: Seen): boolean
  /** The same, and reports it where it is not. */
  isSame(file: string, recorded: Seen): boolean
  /** Warns of a file that is not as it was left, once a run. */
  report(file: string): void
  /** The files that were found altered so far, each as a warning. */
  readonly warnings: readonly Message[]
  /** Writes down what was looked at in this run, where anything was read. */
  write(): void
}

/** What is known of a file: its size in bytes, and its SHA-256 in hexadecimal. */
export interface Seen {
  readonly bytes: number
  readonly sha256: string
}

/** A line of the ledger: inode, change time in milliseconds with fractions, size, hash. */
type Line = readonly [inode: number, changed: number, bytes: number, sha256: string]

/**
 * Milliseconds that a change time must lie back to be trusted: within one tick of the system's clock (10 ms at the most)
 * a file can be written twice.
 */
const TICK = 20

/** Opens the ledger that the last run has left in a file; one that was altered is begun anew, and named. */
export function openLedger(path: string): Ledger {
  const known = new Map<number, Line>()
  const used = new Map<number, Line>()
  const { report, warnings } = openReport()
  let isNew = false

  const look = (file: string): Seen | undefined => {
    const found = lstatSync(file, { throwIfNoEntry: false })
    if (!found?.isFile()) return undefined
    const line = known.get(found.ino)
    if (line && isAsItWas(line, found)) {
      used.set(found.ino, line)
      return { bytes: line[2], sha256: line[3] }
    }
    return read(file, found)
  }

  const read = (file: string, found: Stats): Seen => {
    const isSettled = Date.now() - found.ctimeMs > TICK
    const seen = { bytes: found.size, sha256: hashFile(file) }
    const line: Line = [found.ino, found.ctimeMs, seen.bytes, seen.sha256]
    if (isSettled) for (const lines of [known, used]) lines.set(found.ino, line)
    isNew = true
    return seen
  }

  const holds = (file: string, { bytes, sha256 }: Seen): boolean => {
    const seen = look(file)
    return seen?.bytes === bytes && seen.sha256 === sha256
  }

  const left = readSealed<readonly Line[]>(path)
  if (left.type === 'altered') report(path)
  if (left.type === 'sound') for (const line of left.value) known.set(line[0], line)

  return {
    look,
    report,
    warnings,
    holds,
    isSame(file, recorded) {
      const isSame = holds(file, recorded)
      if (!isSame) report(file)
      return isSame
    },
    write() {
      if (isNew) writeSealed(path, [...used.values()])
      isNew = false
    },
  }
}

/** Warns of each file once, by whichever of its names. */
function openReport(): Pick<Ledger, 'report' | 'warnings'> {
  const warnings: Message[] = []
  const reported = new Set<string>()
  return {
    warnings,
    report(file) {
      const inode = inodeOf(file)
      if (reported.has(file) || reported.has(inode)) return
      reported.add(file).add(inode)
      warnings.push(altered(file))
    },
  }
}

const isAsItWas = ([, changed, bytes]: Line, { ctimeMs, size }: Stats): boolean =>
  changed === ctimeMs && bytes === size

/** Names a file whatever it is called: one that is altered stands in the cache and in the site. */
const inodeOf = (file: string): string =>
  String(lstatSync(file, { throwIfNoEntry: false })?.ino ?? file)

const altered = (file: string): Message => ({
  rule: 'altered',
  severity: 'warning',
  reason:
    'This is not as a build has left it: it was changed or taken away since, and is made anew',
  hint: 'let builds alone write here, and change the content; if nobody wrote here, have the disk looked at',
  source: { path: shown(file), text: '' },
})
