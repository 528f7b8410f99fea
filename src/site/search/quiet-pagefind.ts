import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Has Pagefind's library start its program with nowhere to complain: where we are ended by a signal it panics on the
 * terminal, with a trace of Rust. Its library takes the program that the environment names. Where that cannot be, as on
 * Windows, it is started as usual.
 */
export function quietPagefind(): void {
  const shell = fileURLToPath(new URL('./pagefind.sh', import.meta.url))
  const program = `@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`
  if (process.env[NAME] !== undefined || process.platform === 'win32') return
  try {
    const pagefind = createRequire(import.meta.resolve('pagefind'))
    process.env.FAIRCOPY_PAGEFIND = pagefind.resolve(program)
    accessSync(shell, constants.X_OK)
    process.env[NAME] = shell
  } catch {
    // Its library says what lacks, when it is asked.
  }
}

const NAME = 'PAGEFIND_BINARY_PATH'
