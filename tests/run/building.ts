import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../../src/message/message.ts'
import type { Press } from '../../src/press/press.ts'
import type { MadeEditions, make } from '../../src/run/make.ts'
import type { BuildOptions } from '../../src/run/options.ts'
import type { prove } from '../../src/run/prove.ts'
import type { Tools } from '../../src/run/tools.ts'
import { writeAll } from '../../src/store/files.ts'
import { recordOf } from '../../src/store/manifest.ts'

/** A press that nobody may use. */
export const noPress: Press = {
  use: () => Promise.reject(new Error('the press was asked for')),
  warm: () => Promise.resolve(),
  close: () => Promise.resolve(),
}

export const tools: Tools = { press: noPress, pressName: 'no press', progress: () => {} }

/** Options of a build in a folder: `content` to `dist`. */
export const optionsIn = (folder: string): BuildOptions => ({
  content: join(folder, 'content'),
  data: '_data',
  out: join(folder, 'dist'),
  only: [],
  cache: true,
  drafts: false,
})

/** Writes a small publication. */
export function writePaper(folder: string, name: string, words: string, more = ''): void {
  mkdirSync(join(folder, 'content'), { recursive: true })
  writeFileSync(
    join(folder, 'content', `${name}.md`),
    `---\ntitle: On ${name}\nlanguage: en-GB\ndate: 2020-02-29\npublisher: The Commission\nrights: © 2020\n${more}---\n\n# Ferries\n\n1.1 ${words}\n`,
  )
}

/** Makes the web's pages and a file of the words, which no press is needed for. */
export const makeWithoutPress: typeof make = async (publication, _, own, context, folder) => {
  const text = `${publication.source.text}\n`
  const files = [
    { path: `${publication.name}/${publication.name}.txt`, bytes: new TextEncoder().encode(text) },
  ]
  await writeAll(files, folder)
  const { pages: fragments } = await own.render(publication, context)
  const found = { words: 1, missing: 0, moved: 0, added: 0 }
  const outcomes = [{ name: 'text', files: files.map(recordOf), ...found }]
  return { outcomes, fragments, messages: [] } satisfies MadeEditions
}

/** Finds every edition as it should be. */
export const proveBlindly: typeof prove = async (edition, files, publication) => ({
  publication: publication.name,
  outcome: {
    name: edition.name,
    files: files.map(recordOf),
    words: 1,
    missing: 0,
    moved: 0,
    added: 0,
  },
  read: [],
  messages: [],
})

/** An error on a finished page, as the audit has it. */
export const faultOn = (path: string): Message => ({
  rule: 'axe-list',
  severity: 'error',
  reason: 'A list is none',
  source: { path, text: '' },
  edition: 'web',
})
