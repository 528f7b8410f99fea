import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { PublicationError } from '../../src/message/publication-error.ts'

/** What a session is made of: each program, and the Debian package that has it. */
const PROGRAMS = {
  'dbus-daemon': 'dbus',
  gdbus: 'libglib2.0-bin',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  script: 'bsdutils',
  'at-spi-bus-launcher': 'at-spi2-core',
  orca: 'orca',
  'firefox-esr': 'firefox-esr',
} as const

export type Program = keyof typeof PROGRAMS

/** Where programs stand that people do not call themselves. */
const FURTHER = ['/usr/libexec', '/usr/lib/at-spi2-core']

/** Where a program stands; undefined where there is none. */
export function findProgram(name: Program): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...FURTHER]
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

/**
 * Where each program stands.
 * @throws PublicationError that names the packages that are not there.
 */
export function findPrograms(): Readonly<Record<Program, string>> {
  const names = Object.keys(PROGRAMS) as Program[]
  const missing = names.filter((name) => findProgram(name) === undefined)
  if (missing.length > 0) throw toMissing(missing)
  const found = names.map((name) => [name, findProgram(name) ?? name])
  return Object.fromEntries(found) as Record<Program, string>
}

function toMissing(missing: readonly Program[]): PublicationError {
  const packages = [...new Set(missing.map((name) => PROGRAMS[name]))].join(' ')
  const reason = `A session with a screen reader needs programs that are not here: ${missing.join(', ')}`
  const hint = `install them, as \`sudo apt-get install ${packages}\` does on Debian`
  return new PublicationError([{ rule: 'press-missing', severity: 'error', reason, hint }])
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
