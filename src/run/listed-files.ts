import type { ListedFile } from '../proof/rules/html/page/setting.ts'
import type { FileRecord } from '../store/files.ts'

/** The files of editions, each as a page tells of it: the pages of an edition are those of its first file. */
export const toListed = (
  outcomes: readonly {
    readonly files: readonly FileRecord[]
    readonly pages?: number | undefined
  }[],
): readonly ListedFile[] =>
  outcomes.flatMap(({ files, pages }) =>
    files.map(({ path, bytes, sha256 }, index) => ({
      path,
      bytes,
      sha256,
      ...(index === 0 && { pages }),
    })),
  )
