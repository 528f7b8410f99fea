import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { toMissing } from './missing.ts'
import { isRoot, nobody } from './user.ts'

/** A program and its arguments. */
export type Command = readonly [program: string, ...rest: readonly string[]]

/** The command that runs `program` as it should be run: root's as nobody, everybody else's as it is. */
export function toUnprivileged(program: string): Command {
  if (!isRoot) return [program]
  const identity = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--no-new-privs']
  return [findSetpriv(), ...identity, program]
}

/** Part of util-linux, which Debian and Ubuntu always have. */
function findSetpriv(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = [...folders, '/usr/bin', '/bin']
    .map((folder) => join(folder, 'setpriv'))
    .find(existsSync)
  if (found) return found
  throw toMissing(
    'Chromium cannot be started safely: it needs the command setpriv to run as nobody, and root has none',
    'install util-linux, or run the build as an ordinary user',
  )
}
