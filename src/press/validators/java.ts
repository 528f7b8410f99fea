import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** The command that runs Java: JAVA_HOME's, or the first on the path; undefined where there is none. */
export async function findJava(): Promise<string | undefined> {
  const home = process.env.JAVA_HOME
  const candidates = [...(home ? [join(home, 'bin', 'java')] : []), 'java']
  for (const candidate of candidates) if (await runs(candidate)) return candidate
  return undefined
}

const runs = (java: string): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(java, ['-version'], { timeout: 30_000 }, (error) => resolve(!error))
  })
