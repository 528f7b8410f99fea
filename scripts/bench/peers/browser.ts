import { writeFileSync } from 'node:fs'
import { toShellWord } from '../../../src/message/shell.ts'
import { findBrowser } from '../../../src/press/validators/pa11y/browser.ts'

/** The press's own Chromium as a program that others start, and its end. */
export interface Browser {
  readonly path: string
  remove(): void
}

/**
 * Writes a program that starts the press's own Chromium as the press does: as nobody where root runs it, without a network,
 * with a profile of its own. What a peer asks of it comes after that, but for the profile.
 */
export async function writeBrowser(path: string): Promise<Browser> {
  const prepare = await findBrowser(({ reason }) => process.stderr.write(`${reason}\n`))
  const { launch, remove } = await prepare()
  const { executablePath = '', args = [], env = {} } = launch
  const profile = args.filter((argument) => argument.startsWith('--user-data-dir='))
  const exports = Object.entries(env).map(
    ([name, value]) => `export ${name}=${toShellWord(String(value))}`,
  )
  const started = [executablePath, ...args].map(toShellWord).join(' ')
  const lines = [
    '#!/bin/sh',
    ...exports,
    `exec ${started} "$@" ${profile.map(toShellWord).join(' ')}`,
  ]
  writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o755 })
  return { path, remove }
}
