import { execFile } from 'node:child_process'
import { toEnvironment } from './environment.ts'
import { toFlags } from './flags.ts'
import type { Launch } from './launch.ts'
import { toUnprivileged } from './unprivileged.ts'

/** Milliseconds after which a Chromium that neither starts nor complains is given up. */
const patience = 10_000

/** What Chromium itself says when it does not start: starts it once more, alone, and listens. */
export function diagnose({ shell, profile, sandboxed }: Launch): Promise<string> {
  const [program, ...before] = toUnprivileged(shell.path)
  const flags = [...before, ...toFlags(profile, sandboxed), '--dump-dom', 'about:blank']
  const options = { env: toEnvironment(shell, profile), timeout: patience } as const
  return new Promise((resolve) => {
    execFile(program, flags, { ...options, killSignal: 'SIGKILL' }, (error, _output, complaint) =>
      resolve(complaint.trim() || (error?.code ? `it ends with status ${error.code}` : '')),
    )
  })
}
