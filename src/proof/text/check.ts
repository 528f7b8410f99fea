import type { Message } from '../../message/message.ts'
import type { Publication } from '../../publication/tree.ts'
import { type CopyFacts, expectLines } from '../expectations/text/text.ts'
import type { ReadWord } from '../hunks.ts'
import { checkBlocks } from './blocks.ts'
import { checkDivisions } from './divisions.ts'
import { checkEmphasis } from './emphasis.ts'
import { checkLevels } from './heading-levels.ts'
import { pageRules, strandedLines } from './page-rules.ts'
import { linesOf, readPagedText, readText } from './read.ts'
import { applyRules, lineRules, type TextFile, textRules } from './rules.ts'

/** Checks plain texts: the bytes, that there are no pages, and that emphasis and levels are the publication's. */
export function* checkText(
  files: readonly TextFile[],
  publication: Publication,
  read: readonly ReadWord[],
  facts: CopyFacts,
): Generator<Message> {
  for (const file of files) yield* applyRules(file, lineRules)
  yield* checkEmphasis(publication, read, readText(files).pieces)
  yield* checkLevels(publication, read, linesOf(files, false))
  if (read.length > 0)
    yield* checkBlocks(
      publication,
      expectLines(publication, 'textCopy', facts),
      linesOf(files, false),
    )
}

/** Checks texts in pages: the same, the pages' own rules, and that nothing is stranded between them. */
export function* checkPages(
  files: readonly TextFile[],
  publication: Publication,
  read: readonly ReadWord[],
  facts: CopyFacts,
): Generator<Message> {
  const { language } = publication.frontMatter
  for (const file of files) {
    yield* applyRules(file, [...textRules, ...pageRules, strandedLines(language)])
    yield* checkDivisions(file, publication, read)
  }
  yield* checkEmphasis(publication, read, readPagedText(files).pieces)
  yield* checkLevels(publication, read, linesOf(files, true))
  if (read.length > 0)
    yield* checkBlocks(
      publication,
      expectLines(publication, 'pagedTextCopy', facts),
      linesOf(files, true),
    )
}
