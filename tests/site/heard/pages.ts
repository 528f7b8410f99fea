import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { LocalServer } from '../../../src/run/check-pages/local-server.ts'
import { serveFolder } from '../../../src/run/check-pages/serve-folder.ts'
import { STYLE_SHEETS, toStyleSheet } from '../../../src/site/assets.ts'
import { exampleSite } from '../example.ts'
import { written } from '../written.ts'

const ROOT = join(import.meta.dirname, '../../..')

const css = toStyleSheet(
  STYLE_SHEETS.map((name) => readFileSync(join(ROOT, 'src/site/styles', name), 'utf8')),
  [],
)

/** The pages of a content folder by their paths, each with our style, and whatever more is given, within it. */
export async function pagesOf(content: string, more = ''): Promise<ReadonlyMap<string, string>> {
  const texts = await written(await exampleSite(content))
  return new Map([...texts].map(([path, text]) => [path, withStyle(text, more)]))
}

/** A page that needs no other file. */
export const withStyle = (html: string, more = ''): string =>
  html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}${more}</style>`)

/** Serves pages. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<LocalServer> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-heard-'))
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { origin, close } = await serveFolder(folder)
  return {
    origin,
    close: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
