import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installNode, programOf } from './install.ts'
import type { Peer } from './peer.ts'

const PACKAGE = { name: 'pagedjs-cli', version: '0.4.3' }

/** Paged.js, through its own program. */
export const pagedJs: Peer = {
  name: 'Paged.js',
  given: 'our HTML, less the rules of style that it cannot read',
  install: async ({ tools, given, browser }) => {
    const own = await installNode(tools, PACKAGE)
    return {
      version: PACKAGE.version,
      call: (paper, output) => {
        const html = readFileSync(join(given, `${paper}.html`), 'utf8')
        const source = join(given, `${paper}.pagedjs.html`)
        writeFileSync(
          source,
          UNREADABLE.reduce((text, rule) => text.replace(rule, ''), html),
        )
        return {
          program: process.execPath,
          given: [programOf(own, PACKAGE.name), source, '-o', output],
          environment: { PUPPETEER_EXECUTABLE_PATH: browser },
        }
      },
    }
  },
}

/**
 * Rules at which it ends with a SyntaxError: with brackets and a comma in the selector, as `:is(h2, h3)`, where they are on
 * breaks or pages or ask what follows (`+`); and with a counter on pages that have a name, as `@page contents:left` has.
 */
const UNREADABLE = [
  /^(?=[^{\n]*\()(?=[^{\n]*(?:,|\+))[^{\n]*\{[^}]*(?:break-|page:)[^}]*\}$/gm,
  /^(?=[^{\n]*\()(?=[^{\n]*,)(?=[^{\n]*\+)[^{\n]*\{[^}]*\}$/gm,
  /^@page [^{\n]*\{counter-increment:.*$/gm,
]
