import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'

/** Changes a byte of a file, and sets back the time at which it was written. */
export function alter(file: string): void {
  const { atimeMs, mtimeMs } = statSync(file)
  const bytes = readFileSync(file)
  const last = bytes.length - 2
  bytes[last] = (bytes[last] ?? 0) ^ 1
  writeFileSync(file, bytes)
  utimesSync(file, atimeMs / 1000, mtimeMs / 1000)
}
