import { join } from 'node:path'
import { installPython } from './install.ts'
import type { Peer } from './peer.ts'

const PACKAGE = { name: 'weasyprint', version: '70.0' }

/** WeasyPrint, asked for a file to one of the standards: it writes no file to two. */
export const weasyPrint = (standard: string, variant: string): Peer => ({
  name: `WeasyPrint, ${standard}`,
  given: 'our HTML',
  install: async ({ tools, given }) => {
    const environment = await installPython(tools, PACKAGE)
    return {
      version: PACKAGE.version,
      call: (paper, output) => ({
        program: 'python3',
        given: ['-m', 'weasyprint', '--pdf-variant', variant, join(given, `${paper}.html`), output],
        environment,
      }),
    }
  },
})
