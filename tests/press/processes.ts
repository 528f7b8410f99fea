import { readdirSync, readFileSync } from 'node:fs'

/** A running process as Linux shows it under /proc. */
export interface Process {
  readonly pid: number
  readonly group: number
  readonly command: string
  /** Lines of its status: Uid, Seccomp, NoNewPrivs… */
  readonly status: Readonly<Record<string, string>>
}

/** The living processes of the group that `pid` leads: Chromium and all that it started. */
export const groupOf = (pid: number): readonly Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)))
    .filter(({ group }) => group === pid)

function read(pid: number): readonly Process[] {
  try {
    const status = toFields(readFileSync(`/proc/${pid}/status`, 'utf8'))
    if (status.State?.startsWith('Z')) return []
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    const group = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2]
    return [{ pid, group: Number(group), command, status }]
  } catch {
    return []
  }
}

const toFields = (status: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...status.matchAll(/^(\w+):\s*(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
