import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** What a build is told besides its folders. */
export interface BuildSettings {
  /** Is told its process. */
  readonly tell?: (process: number) => void
  /** The house's data; that of the repository where it is left out. */
  readonly data?: string | undefined
  /** Makes and checks nothing for which the press is needed. */
  readonly withoutPress?: boolean
}

const WITHOUT_PRESS = new URL('./without-press/hooks.ts', import.meta.url).href

/** Runs `npm run build` without npm; throws where it does not end well. */
export function runBuild(
  folder: string,
  content: string,
  { tell = () => {}, data, withoutPress = false }: BuildSettings = {},
): Promise<void> {
  const folders = ['--content', content, '--out', join(folder, 'dist')]
  const hooks = withoutPress ? ['--import', WITHOUT_PRESS] : []
  const given = [
    ...hooks,
    'scripts/run.mjs',
    'build',
    ...folders,
    ...(data ? ['--data', data] : []),
  ]
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (child.pid) tell(child.pid)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the build ended with ${code}`)),
    )
  })
}
