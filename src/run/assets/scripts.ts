import { readFile } from 'node:fs/promises'
import { SCRIPTS } from '../../site/assets.ts'
import { toBrowserScript } from '../../site/browser-script.ts'

/** Reads the scripts of every page, as browsers run them, by their addresses from the web root. */
export async function readScripts(): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(SCRIPTS).map(async ([address, path]) => {
    const url = new URL(`../../site/browser/${path}`, import.meta.url)
    return [address, toBrowserScript([await readFile(url, 'utf8')])] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
