import process from 'node:process'

/** Chromium opens more than so many files at once (ulimit -n; 64 did not suffice, 256 did). */
const ENOUGH = 256

/** Tells whether fewer files may be open at once than Chromium needs, whose words say nothing of it. */
export function isShortOfFiles(): boolean {
  const report = process.report?.getReport() as Report | undefined
  const soft = report?.userLimits?.open_files?.soft
  return typeof soft === 'number' && soft < ENOUGH
}

/** Of Node's report of itself, how many files it may open; a text where there is no limit. */
interface Report {
  readonly userLimits?: { readonly open_files?: { readonly soft: number | string } }
}

/** What to do about it. */
export const FEW_FILES =
  'so few files may be open at once that Chromium cannot work: allow more, as ulimit -n 4096 does'
