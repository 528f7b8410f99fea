import { spawn } from 'node:child_process'

/** Sees to it that nothing outlives this process, however that ends: a signal, an error, or the system's kill. */
export interface Keeper {
  /** Names what is to be killed: a process by its number, or a whole group by its number with a minus before it. */
  watch(process: number | undefined): void
  /** Calls it off, for all is put away. */
  release(): void
}

/**
 * Starts a keeper, which removes `folder` too. It is a shell that waits until its standard input is closed, which the
 * system does when this process is gone. So this process needs no listener for signals, which would wait for work that is
 * in hand: Ctrl-C ends it at once. Where there is no shell, as on Windows, what is left is swept by the next start.
 */
export function openKeeper(folder = ''): Keeper {
  const shell = spawn('/bin/sh', ['-c', KEEP, 'keeper', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin' },
    cwd: '/',
    // A group of its own, since Ctrl-C goes to all of ours.
    detached: true,
  })
  // There is none where no more files may be open.
  const stdin: typeof shell.stdin | undefined = shell.stdin
  // No keeper is no fault: all goes well without it while nobody ends this process.
  shell.on('error', () => {})
  stdin?.on('error', () => {})
  shell.unref()
  if (stdin && 'unref' in stdin && typeof stdin.unref === 'function') stdin.unref()
  return {
    watch: (process) => {
      if (process !== undefined) stdin?.write(`${process}\n`)
    },
    release: () => {
      shell.kill('SIGKILL')
    },
  }
}

/** What is killed may write to its folder until it is gone, so this is removed twice. */
const KEEP = `
read -r process
while read -r line; do :; done
[ -z "$process" ] || kill -s KILL -- "$process"
[ -z "$1" ] && exit
rm -rf -- "$1"
sleep 1
rm -rf -- "$1"
`
