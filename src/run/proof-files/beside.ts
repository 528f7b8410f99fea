import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition, House } from '../../editions/edition.ts'
import { endingsOf } from '../../editions/edition.ts'
import { editionsOf } from '../../editions/index.ts'
import type { ListedFile } from '../../proof/rules/html/page/setting.ts'
import type { Publication } from '../../publication/tree.ts'
import { recordOf } from '../../store/manifest.ts'

/**
 * The finished files of a publication that lie in the site whose root is given, each as its page should tell of it. One that
 * is not there is left out; of one that cannot be read as its edition the pages are not known.
 */
export async function readBeside(
  root: string,
  { name }: Publication,
  house: House,
): Promise<readonly ListedFile[]> {
  const files = editionsOf(house)
    .filter(({ kind }) => kind === 'file')
    .flatMap((edition) =>
      endingsOf(edition).map((ending) => readOne(root, `${name}/${name}${ending}`, edition)),
    )
  return (await Promise.all(files)).flat()
}

async function readOne(
  root: string,
  path: string,
  edition: Edition,
): Promise<readonly ListedFile[]> {
  const bytes = await readFile(join(root, path)).catch(() => undefined)
  if (!bytes) return []
  const file = { path, bytes }
  if (!edition.hasPages || !path.endsWith(edition.ending)) return [recordOf(file)]
  const reading = await edition.read([file]).catch(() => undefined)
  return [{ ...recordOf(file), pages: reading?.pages }]
}
