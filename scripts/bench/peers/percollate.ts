import { join } from 'node:path'
import { installNode, programOf } from './install.ts'
import type { Peer } from './peer.ts'

const PACKAGE = { name: 'percollate', version: '4.3.0' }

/** percollate, which takes the text out of a page and sets it in a style of its own, on A5. */
export const percollate: Peer = {
  name: 'percollate',
  given: 'our HTML, of which it keeps the text and not the style',
  install: async ({ tools, given, browser }) => {
    const own = await installNode(tools, PACKAGE)
    return {
      version: PACKAGE.version,
      call: (paper, output) => ({
        program: process.execPath,
        given: [
          programOf(own, PACKAGE.name),
          'pdf',
          '--output',
          output,
          join(given, `${paper}.html`),
        ],
        environment: { PUPPETEER_EXECUTABLE_PATH: browser },
      }),
    }
  },
}
