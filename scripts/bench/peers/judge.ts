import { readFileSync } from 'node:fs'
import type { VeraPdf } from '../../../src/press/validators/verapdf/open-verapdf.ts'
import { openDocument, VerbosityLevel } from '../../../src/proof/pdf/pdf-js.ts'
import { Failure } from './run-call.ts'

/** The rules that files break, by clause and test: `7.1-3`; of PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
export interface Judged {
  readonly ua1: readonly string[]
  readonly '2a': readonly string[]
}

/** Has files judged against both standards, whatever they claim; each rule is told once for all of them. */
export async function judge(veraPdf: VeraPdf, files: readonly string[]): Promise<Judged> {
  return { ua1: await brokenIn(veraPdf, files, 'ua1'), '2a': await brokenIn(veraPdf, files, '2a') }
}

async function brokenIn(
  veraPdf: VeraPdf,
  files: readonly string[],
  flavour: keyof Judged,
): Promise<readonly string[]> {
  const { judgements, complaint } = await veraPdf.judge(files, flavour)
  const fault = complaint ?? judgements.find((judgement) => judgement.fault)?.fault
  if (fault) throw new Failure(`veraPDF cannot judge it: ${fault}`)
  const rules = judgements.flatMap(({ failures }) =>
    failures.map(({ clause, test }) => `${clause}-${test}`),
  )
  return [...new Set(rules)].sort(compareClauses)
}

/** `7.2-20` before `7.18.1-2`. */
function compareClauses(one: string, other: string): number {
  const [ours, theirs] = [one, other].map((rule) => rule.split(/[.-]/).map(Number))
  const at = ours?.findIndex((number, place) => number !== theirs?.[place]) ?? 0
  return (ours?.[at] ?? 0) - (theirs?.[at] ?? 0)
}

/** How many pages a PDF has. */
export async function countPages(path: string): Promise<number> {
  const task = await openDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: VerbosityLevel.ERRORS,
  })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}
