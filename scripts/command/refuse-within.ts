import { sep } from 'node:path'
import { realPathOf, standOf } from '../../src/store/real-path.ts'
import { UsageError } from './options.ts'

/**
 * Refuses to write into what is only read; `folders` are by what they are: `{ content: 'content' }`.
 * @throws UsageError where a path is one of these folders, or lies within it.
 */
export function refuseWithin(
  [option, path]: readonly [option: string, path: string],
  folders: Readonly<Record<string, string>>,
): void {
  for (const [what, folder] of Object.entries(folders))
    if (holds(folder, path))
      throw new UsageError(
        `--${option} ${path} lies in the ${what}, ${folder}: name a folder outside it`,
      )
}

/** Tells whether a path stands in a folder, or leads to it or into it, by whatever links. */
function holds(folder: string, path: string): boolean {
  const real = realPathOf(folder)
  return [standOf(path), realPathOf(path)].some((one) => `${one}${sep}`.startsWith(`${real}${sep}`))
}
