import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Peer } from './peer.ts'
import { runCall } from './run-call.ts'

/** What its export is asked for: PDF/UA, and PDF/A-2, of which it writes level b alone. */
const EXPORT = JSON.stringify({
  PDFUACompliance: { type: 'boolean', value: 'true' },
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
})

/** The LibreOffice of the system, with a profile of its own. */
export const libreOffice: Peer = {
  name: 'LibreOffice, PDF/UA and PDF/A-2b',
  given: 'our HTML, of which it knows little of the style',
  install: async ({ tools, given }) => {
    const said = await runCall({ program: 'soffice', given: ['--version'] })
    const profile = pathToFileURL(join(tools, 'libreoffice')).href
    const how = [`-env:UserInstallation=${profile}`, '--headless', '--infilter=HTML (StarWriter)']
    return {
      version: /\d+(\.\d+)+/.exec(said)?.[0] ?? said.trim(),
      call: (paper, output) => ({
        program: 'soffice',
        given: [
          ...how,
          '--convert-to',
          `pdf:writer_pdf_Export:${EXPORT}`,
          '--outdir',
          dirname(output),
          join(given, `${paper}.html`),
        ],
      }),
    }
  },
}
