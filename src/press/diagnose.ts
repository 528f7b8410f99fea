import { execFile } from 'node:child_process'
import { toEnvironment } from './environment.ts'
import { toFlags } from './flags.ts'
import type { Launch } from './launch.ts'
import { FEW_FILES, isShortOfFiles } from './limits.ts'
import { toReason } from './reason.ts'
import { toUnprivileged } from './unprivileged.ts'

/** Milliseconds after which a Chromium that neither starts nor complains is given up. */
const patience = 10_000

/**
 * Why Chromium does not start: starts it once more, alone, and listens. Where it starts now, what it complains of is not
 * the reason, which is then what Puppeteer said.
 */
export function diagnose(attempt: Launch, error: unknown): Promise<string> {
  const { shell, profile, sandboxed } = attempt
  const [program, ...before] = toUnprivileged(shell.path)
  const flags = [...before, ...toFlags(profile, sandboxed), '--dump-dom', 'about:blank']
  const options = { env: toEnvironment(shell, profile), timeout: patience } as const
  return new Promise((resolve) => {
    execFile(program, flags, { ...options, killSignal: 'SIGKILL' }, (fault, _output, complaint) => {
      if (!fault) resolve(`once it was not up in time or was ended (${toReason(error)})`)
      else if (isShortOfFiles()) resolve(FEW_FILES)
      else if (fault.killed) resolve('it says nothing')
      else if (fault.signal) resolve(`it is ended by ${fault.signal}`)
      else resolve(complaint.trim() || `it ends with status ${fault.code}`)
    })
  })
}
