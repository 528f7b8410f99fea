// Does a command's work, in a process that `watched.ts` has started.
import './begin.mjs'

// Standard error passes through the one who watches; what it is in the end is told.
if (process.env.FAIRCOPY_TERMINAL) process.stderr.isTTY = true
delete process.env.FAIRCOPY_TERMINAL
const [, , command, ...values] = process.argv
process.argv = [process.argv[0], command, ...values]
await import(new URL(`../${command}.ts`, import.meta.url))
