import { join } from 'node:path'
import { FACES } from './html.ts'
import { installPython } from './install.ts'
import type { Peer } from './peer.ts'

const PACKAGE = { name: 'typst', version: '0.15.2' }

const PROGRAM = `import sys, typst
source, output, faces = sys.argv[1:]
typst.compile(source, output=output, font_paths=[faces], ignore_system_fonts=True, pdf_standards=["ua-1", "a-2a"])`

/** Typst, as the library of its name for Python has it. */
export const typst: Peer = {
  name: 'Typst, PDF/UA-1 and PDF/A-2a',
  given: 'its own markup, with a small template of ours',
  install: async ({ tools, given }) => {
    const environment = await installPython(tools, PACKAGE)
    return {
      version: PACKAGE.version,
      call: (paper, output) => ({
        program: 'python3',
        given: ['-c', PROGRAM, join(given, `${paper}.typ`), output, join(given, FACES)],
        environment,
      }),
    }
  },
}
