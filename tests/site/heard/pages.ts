import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Served, serveFolder } from '../../../src/run/check-pages/serve-folder.ts'
import { STYLE_SHEETS, toStyleSheet } from '../../../src/site/assets.ts'
import { exampleSite } from '../example.ts'
import { written } from '../written.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** The sites of content folders, with our style and whatever more is given. */
export async function servePages(contents: readonly string[], more = ''): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-heard-'))
  for (const content of contents)
    for (const [path, text] of await written(await exampleSite(content)))
      write(join(folder, path), text)
  const sheets = STYLE_SHEETS.map((name) =>
    readFileSync(join(ROOT, 'src/site/styles', name), 'utf8'),
  )
  write(join(folder, 'assets/faircopy.css'), toStyleSheet(sheets, []) + more)
  const served = await serveFolder(folder)
  return {
    origin: served.origin,
    close: () => {
      served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
