import type { ListedFile } from '../proof/rules/html/page/setting.ts'
import type { EditionOutcome } from './outcome.ts'

/** The files of editions, each as a page tells of it: the pages of an edition are those of its first file. */
export const toListed = (outcomes: readonly EditionOutcome[]): readonly ListedFile[] =>
  outcomes.flatMap(({ files, pages }) =>
    files.map((file, index) => ({ ...file, ...(index === 0 && { pages }) })),
  )
