import type { Subject } from '../../src/deposit/subject.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import { HOUSE } from '../editions/house.ts'

/** What a paper of these tests says before its text, where a test says nothing else. */
const KEYS = {
  title: 'The ferries: a report',
  language: 'en-GB',
  date: '2006-10-09',
  publisher: 'The Office',
  rights: '© The Office',
}

const LOCKFILE = JSON.stringify({
  packages: {
    '': { name: 'faircopy', version: '1.2.3' },
    'node_modules/zod': { version: '4.0.0', integrity: 'sha512-AAEC', license: 'MIT' },
    'node_modules/@a/b': {
      version: '1.0.0',
      integrity: 'sha512-/+8=',
      license: '(MIT OR Apache-2.0)',
    },
    'node_modules/c/node_modules/zod': { version: '4.0.0', license: 'MIT' },
    'node_modules/vitest': { version: '5.0.0', dev: true },
  },
})

/** A publication to be deposited, with these keys in its front matter besides or in place of the usual ones. */
export function toSubject(keys: object = {}, others: Partial<Subject> = {}): Subject {
  const lines = Object.entries({ ...KEYS, ...keys }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  )
  const text = `---\n${lines.join('\n')}\n---\n\nThe ferries.\n`
  const { publication, messages } = parsePublication({
    name: 'ferries',
    main: { path: 'content/ferries.md', text },
    parts: [],
  })
  if (!publication) throw new Error(messages.map(({ reason }) => reason).join('\n'))
  const proved = { words: 2, missing: 0, moved: 0, added: 0 }
  const fileOf = (path: string) => ({ path, bytes: 3, sha256: 'ab'.repeat(32) })
  return {
    publication,
    relations: { replaced: [], translations: [] },
    house: HOUSE,
    editions: [
      { name: 'web', mediaType: 'text/html', files: [fileOf('ferries/index.html')], ...proved },
      {
        name: 'print',
        mediaType: 'application/pdf',
        files: [fileOf('ferries/ferries.pdf')],
        pages: 3,
        ...proved,
      },
    ],
    published: [],
    styles: [],
    sources: [{ path: 'ferries.md', bytes: new TextEncoder().encode(text) }],
    day: '2006-10-09',
    madeOn: undefined,
    program: {
      name: 'Faircopy',
      version: '1.2.3',
      node: '24.0.0',
      press: 'Chromium 153',
      lockfile: LOCKFILE,
    },
    ...others,
  }
}
