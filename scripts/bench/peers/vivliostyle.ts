import { join } from 'node:path'
import { installNode, programOf } from './install.ts'
import type { Peer } from './peer.ts'

const PACKAGE = { name: '@vivliostyle/cli', version: '11.3.3' }

/** Vivliostyle, through its own program. */
export const vivliostyle: Peer = {
  name: 'Vivliostyle',
  given: 'our HTML',
  install: async ({ tools, given, browser }) => {
    const own = await installNode(tools, PACKAGE)
    const options = ['--single-doc', '--host', '127.0.0.1', '--executable-browser', browser]
    return {
      version: PACKAGE.version,
      call: (paper, output) => ({
        program: process.execPath,
        given: [
          programOf(own, 'vivliostyle'),
          'build',
          join(given, `${paper}.html`),
          ...options,
          '--output',
          output,
        ],
        folder: given,
      }),
    }
  },
}
