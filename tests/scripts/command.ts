import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listFiles } from '../../src/store/files.ts'

/** What a command printed, but for the notice of a system without a sandbox, and how it ended. */
export interface Ended {
  readonly status: number | null
  readonly output: string
  readonly errors: string
}

const ROOT = join(import.meta.dirname, '../..')

/** What a command says on a system that allows Chromium no sandbox, such as Ubuntu 24.04: true there, and no fault. */
export const UNSANDBOXED = /^warning: [^\n]* \[press-unsandboxed\]\nhint: [^\n]*\n/m

/** Runs a command as `npm run` does, without npm; `environment` is put over the test's own. */
export function runCommand(
  name: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), name, ...given], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  })
  const output: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => output.push(data))
  child.stderr.on('data', (data: Buffer) => errors.push(data))
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const complained = `${Buffer.concat(errors)}`.replace(UNSANDBOXED, '')
      resolve({ status, output: `${Buffer.concat(output)}`, errors: complained })
    })
  })
}

/** Every file of a published folder in base64, by its path. */
export function contentsOf(out: string): Readonly<Record<string, string>> {
  const root = realpathSync(out)
  const files = listFiles(root)
  return Object.fromEntries(
    files.map(({ path }) => [path, readFileSync(join(root, path), 'base64')]),
  )
}

/** A folder for one test; the function takes it away. */
export function makeFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-try-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
