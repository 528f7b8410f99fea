import type { Message } from '../../message/message.ts'
import type { ReadWord } from '../../proof/hunks.ts'
import { checkMarkdown } from '../../proof/markdown-rules.ts'
import type { Publication } from '../../publication/tree.ts'
import type { EditionFile } from '../edition.ts'
import { sourceOf } from './source.ts'

/** Checks a finished file: its form and, where its words are right, all that stands between them. */
export function* checkFile(
  files: readonly EditionFile[],
  publication: Publication,
  read: readonly ReadWord[],
): Generator<Message> {
  yield* checkMarkdown(files)
  if (read.length > 0) for (const file of files) yield* compareSource(file, publication)
}

/** Front matter, addresses of links, expansions and options are no words, and are the editors’ all the same. */
function* compareSource(
  { path, bytes }: EditionFile,
  publication: Publication,
): Generator<Message> {
  const text = new TextDecoder().decode(bytes)
  const lines = text.split('\n')
  const source = sourceOf(publication).split('\n')
  const at = Array.from({ length: Math.max(lines.length, source.length) }).findIndex(
    (_, index) => lines[index] !== source[index],
  )
  if (at < 0) return
  const [is, was] = [lines, source].map((all) => (at in all ? `“${all[at]}”` : 'nothing'))
  yield {
    rule: 'markdown-source',
    severity: 'error',
    reason: `This line is ${is}, and in the source ${was}`,
    hint: 'build the edition again; do not edit a finished one',
    source: { path, text },
    position: { line: at + 1, column: 1 },
  }
}
