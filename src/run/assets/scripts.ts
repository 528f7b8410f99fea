import { readFile } from 'node:fs/promises'
import { SCRIPTS } from '../../site/assets.ts'
import { toBrowserScript } from '../../site/browser-script.ts'

/** Reads the scripts of every page, as browsers run them, by their addresses from the web root. */
export async function readScripts(): Promise<Readonly<Record<string, string>>> {
  const read = (path: string): Promise<string> =>
    readFile(new URL(`../../site/browser/${path}`, import.meta.url), 'utf8')
  const entries = Object.entries(SCRIPTS).map(
    async ([address, paths]) =>
      [address, toBrowserScript(await Promise.all(paths.map(read)))] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}
