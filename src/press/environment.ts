import type { Shell } from './shell.ts'

/** Chromium's whole environment: none of ours but what systems need to run a program at all. */
export const toEnvironment = (shell: Shell, profile: string): Record<string, string> => ({
  ...Object.fromEntries(kept.flatMap((name) => toPair(name, process.env[name]))),
  HOME: profile,
  TMPDIR: profile,
  XDG_CACHE_HOME: profile,
  XDG_CONFIG_HOME: profile,
  LANG: 'en_GB.UTF-8',
  TZ: 'UTC',
  ...shell.environment,
})

const kept = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'SystemDrive', 'LOCALAPPDATA', 'TEMP', 'TMP']

const toPair = (name: string, value: string | undefined): readonly (readonly [string, string])[] =>
  value === undefined ? [] : [[name, value]]
