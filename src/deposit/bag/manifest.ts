import { byPath } from '../by-path.ts'
import { type BagFile, textFile } from '../subject.ts'
import { ALGORITHMS, hashOf } from './hashes.ts'

/** The list of the lists: its checksum stands for every byte of a bag. */
export const LIST_OF_LISTS = 'tagmanifest-sha512.txt'

/**
 * The manifests of files, one an algorithm: a checksum, two spaces, a path, in the order of the paths (RFC 8493, 2.1.3). So
 * `sha512sum --check` reads them: no path has what either would escape (`payload/names.ts`).
 */
export const toManifests = (
  files: readonly BagFile[],
  kind: 'manifest' | 'tagmanifest',
): readonly BagFile[] =>
  ALGORITHMS.map((algorithm) =>
    textFile(
      `${kind}-${algorithm}.txt`,
      [...files]
        .sort(byPath)
        .map(({ path, bytes }) => `${hashOf(bytes, algorithm)}  ${path}\n`)
        .join(''),
    ),
  )
