import { join, relative } from 'node:path'
import { PublicationError } from '../../message/publication-error.ts'
import type { Destination, Standing } from './destination.ts'
import { listAllBelow } from './list-below.ts'

/** What an import writes into a folder: `index.md`, `07-next-steps.md`, `image3.png`, `image3-2.png`. */
const WRITTEN = /^(?:index\.md|\d+-[a-z0-9-]+\.md|image-?\d+(?:-\d+)?\.[a-z]+)$/

/**
 * The other form that a publication stands in, as a folder where it is to be a file: no publication is both. Gives its
 * path; undefined where there is none.
 * @throws PublicationError where the folder holds what no import has written.
 */
export function otherForm(
  entry: string,
  { root, file, folder }: Standing,
  { name, content, workingFolder }: Destination,
): string | undefined {
  if (entry === name) return file && join(root, `${name}.md`)
  if (!folder) return undefined
  const path = join(root, name)
  const foreign = listAllBelow(path).filter((one) => !WRITTEN.test(one))
  if (foreign.length === 0) return path
  const shown = relative(workingFolder, join(content, name))
  throw new PublicationError([
    {
      rule: 'word-exists',
      severity: 'error',
      reason: `${shown} holds what no import has written, as ${foreign[0]}, and cannot stay beside ${shown}.md`,
      hint: 'move it away, or give --parts 1, which writes into the folder',
    },
  ])
}
