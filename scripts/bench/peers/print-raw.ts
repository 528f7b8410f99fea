import { writeFileSync } from 'node:fs'
import { printPage } from '../../../src/editions/print/impression.ts'
import { clear } from '../../../src/editions/print/layouts/clear.ts'
import { renderPage } from '../../../src/editions/print/page/page.ts'
import { toHtml } from './html.ts'
import { openPaper } from './paper.ts'

/** Called with the name of a publication and a path: has Chromium print its page there, and does nothing to the file. */
const [name = '', output = ''] = process.argv.slice(2)
const { publication, workshop } = await openPaper(name)
try {
  const { fonts, press } = workshop.context
  const page = renderPage(publication, { ...workshop.context, layout: clear })
  const html = toHtml(page, [], publication.frontMatter.language)
  writeFileSync(output, await printPage(html, publication, fonts, press))
} finally {
  await workshop.close()
}
