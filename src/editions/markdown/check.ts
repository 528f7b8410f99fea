import type { Message } from '../../message/message.ts'
import type { ReadWord } from '../../proof/hunks.ts'
import { compareSource } from '../../proof/markdown/compare.ts'
import { checkMarkdown } from '../../proof/markdown/rules.ts'
import type { Publication } from '../../publication/tree.ts'
import type { CheckContext, EditionFile } from '../edition.ts'

/** Checks a finished file: its form and, where its words are right, all that stands between them. */
export function* checkFile(
  files: readonly EditionFile[],
  publication: Publication,
  read: readonly ReadWord[],
  { house }: Pick<CheckContext, 'house'>,
): Generator<Message> {
  yield* checkMarkdown(files)
  if (read.length > 0) for (const file of files) yield* compareSource(file, publication, house)
}
