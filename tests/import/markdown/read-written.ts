import { checkCatalogue } from '../../../src/checks/index.ts'
import type { PublicationFiles } from '../../../src/import/publication-files.ts'
import { fillFrontMatter } from '../../../src/import/written/fill-front-matter.ts'
import type { Message } from '../../../src/message/message.ts'
import { makeCatalogue } from '../../../src/publication/catalogue.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { runsOf } from '../../../src/publication/runs.ts'
import type { AttachedFile, Publication } from '../../../src/publication/tree.ts'
import { toWords } from '../../../src/publication/words.ts'

/** What was written, as it is read again: the publication, its words, and what the parser and the house rules say of it. */
export interface Read {
  readonly publication: Publication
  readonly text: readonly string[]
  readonly notes: readonly string[]
  readonly messages: readonly Message[]
}

/** Reads written files as the build does. */
export function readWritten(files: PublicationFiles, name = 'report'): Read {
  const texts = [...files].flatMap(([path, text]) =>
    typeof text === 'string' ? [{ path, text }] : [],
  )
  const isMain = (path: string): boolean => path === `${name}.md` || path === `${name}/index.md`
  const main = texts.find(({ path }) => isMain(path))
  if (!main) throw new Error('No file with front matter')
  const filled = { ...main, text: fillFrontMatter(main.text).text }
  const attached = [...files].flatMap(([path, bytes]): readonly AttachedFile[] =>
    typeof bytes === 'string' ? [] : [{ path: path.slice(name.length + 1), bytes }],
  )
  const parts = texts
    .filter(({ path }) => !isMain(path))
    .map((source) => ({ name: /\/\d+-(.*)\.md$/.exec(source.path)?.[1] ?? '', source }))
  const { publication, messages } = parsePublication({ name, main: filled, parts }, attached)
  if (!publication) throw new Error(messages.map(({ reason }) => reason).join('\n') + main.text)
  const runs = publication.parts.map((part) => ({
    text: runsOf({ ...part, notes: [] }),
    notes: part.notes.flatMap((note) => runsOf({ ...part, children: [], notes: [note] })),
  }))
  return {
    publication,
    text: runs.flatMap(({ text }) => text.flatMap((run) => toWords(run.text))),
    notes: runs.flatMap(({ notes }) => notes.flatMap((run) => toWords(run.text))),
    messages: [...messages, ...checkCatalogue(makeCatalogue([publication]))],
  }
}
