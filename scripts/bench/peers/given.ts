import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import { renderPage } from '../../../src/editions/print/page/page.ts'
import { openWorkshop } from '../workshop.ts'
import { FACES, toHtml } from './html.ts'
import { installNode } from './install.ts'
import { TYPST_FACES, toTypst } from './typst/document.ts'

/**
 * Writes what the peers are given into a folder: of each publication of `content` its page of print as HTML with the faces
 * beside it, and its text in Typst's own markup. What else is needed is put into `tools`. Gives the publications' names.
 */
export async function writeGiven(
  content: string,
  folder: string,
  tools: string,
): Promise<readonly string[]> {
  const copy = (place: string): void => cpSync(content, place, { recursive: true })
  const { publications, context, close } = await openWorkshop(copy)
  await close()
  mkdirSync(join(folder, FACES), { recursive: true })
  for (const { file, bytes } of context.fonts) writeFileSync(join(folder, FACES, file), bytes)
  const whole = await installNode(tools, WHOLE)
  for (const name of TYPST_FACES) copyFileSync(join(whole, 'TTF', name), join(folder, FACES, name))
  for (const publication of publications) {
    const page = renderPage(publication, { ...context, layout: clear })
    const html = toHtml(page, context.fonts, publication.frontMatter.language)
    writeFileSync(join(folder, `${publication.name}.html`), html)
    writeFileSync(join(folder, `${publication.name}.typ`), toTypst(publication))
  }
  return publications.map(({ name }) => name)
}

/** The faces of ours as TrueType, which Typst reads and WOFF2 it does not. */
const WHOLE = { name: 'source-serif', version: '4.5.1' }
