import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs `npm run build` without npm, and tells its process; throws where it does not end well. */
export function runBuild(
  folder: string,
  content: string,
  tell: (process: number) => void = () => {},
): Promise<void> {
  const given = ['scripts/run.mjs', 'build', '--content', content, '--out', join(folder, 'dist')]
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (child.pid) tell(child.pid)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the build ended with ${code}`)),
    )
  })
}
