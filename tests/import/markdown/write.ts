import { writeMarkdown } from '../../../src/import/markdown/write-markdown.ts'
import type { Wishes, Written } from '../../../src/import/markdown/written.ts'
import type { Story } from '../../../src/import/story/story.ts'
import { type Draft, story } from './build-story.ts'
import { expectedWords } from './expected-words.ts'
import { type Read, readWritten } from './read-written.ts'

/** What an editor wishes in tests: all that the front matter needs. */
export const WISHES: Wishes = {
  name: 'report',
  frontMatter: { title: 'A title', date: '2006', publisher: 'A house', rights: 'Rights' },
  glossary: [],
}

/** A story as it was written, and as that is read again. */
export interface Done extends Written {
  readonly made: Story
  readonly read: Read
}

/** Writes a story of blocks, or a whole one. */
export function write(from: readonly Draft[] | Story, wishes: Partial<Wishes> = {}): Done {
  const made = 'blocks' in from ? from : story(from)
  const written = writeMarkdown(made, { ...WISHES, ...wishes })
  return { made, ...written, read: readWritten(written.files) }
}

/** The text of a file without its front matter. */
export function bodyOf({ files }: Written, file?: string): string {
  const found = file === undefined ? [...files.values()][0] : files.get(file)
  if (typeof found !== 'string') throw new Error(`No text ${file}`)
  return found.replace(/^---\n[\s\S]*?\n---\n/, '').trim()
}

/** The words that were read, and those that were to be. */
export const wordsOf = ({ made, account, read }: Done) => ({
  read: { text: read.text, notes: read.notes },
  expected: expectedWords(made, account),
})

/** The rules that the import told of, each once, in order. */
export const rulesOf = ({ findings }: Written): readonly string[] => [
  ...new Set(findings.map(({ rule }) => rule)),
]
