import { pictures, typeOf } from '../checks/file-types.ts'
import type { Press } from '../press/press.ts'
import { showPicture } from '../proof/show-picture.ts'
import type { AttachedFile, Publication, Shown } from '../publication/tree.ts'
import type { Cache } from '../store/cache.ts'
import { hashAll } from '../store/hash.ts'
import { mediaTypeOf } from '../typesetting/media-types.ts'
import { forEach, type Progress } from './progress.ts'

/** Looks at the pictures of a publication: each file that is one then tells how it is shown. */
export type Look = (publication: Publication) => Promise<Publication>

/** What is known of pictures by their hash. */
export interface Sights {
  find(key: string): Shown | undefined
  keep(key: string, shown: Shown): void
}

/**
 * Has the press show each picture once. What its bytes alone speak against never reaches the press; `engine` is the hash
 * of all that shows pictures.
 */
export function makeLook(press: Press, engine: string, sights: Sights): Look {
  async function look(file: AttachedFile, publication: string): Promise<AttachedFile> {
    const check = typeOf(file.path, pictures)
    if (!check) return file
    const { path, bytes } = file
    const mediaType = mediaTypeOf(path)
    const key = hashAll([
      ['picture', engine],
      [mediaType, bytes],
    ])
    const known = sights.find(key)
    if (known) return { ...file, shown: known }
    if (check(bytes)) return file
    const shown = await showPicture(press, { name: `${publication}/${path}`, mediaType, bytes })
    if (typeof shown === 'object') sights.keep(key, shown)
    return { ...file, shown }
  }

  return async (publication) => {
    const { files, name } = publication
    if (files.length === 0) return publication
    return { ...publication, files: await Promise.all(files.map((file) => look(file, name))) }
  }
}

/** Looks at the pictures of all publications, of two at once: the press has two pages. */
export const lookAtAll = (
  publications: readonly Publication[],
  look: Look | undefined,
  progress: Progress,
): Promise<readonly Publication[]> =>
  look
    ? forEach(publications, 2, look, (done, total) => progress('Looking at pictures', done, total))
    : Promise.resolve(publications)

/** What earlier builds have found of pictures; those that are not shown are looked at again. */
export const sightsIn = ({ find, keep }: Cache): Sights => ({
  find: (key) => find<Shown>(key)?.value,
  keep,
})

/** What is remembered as long as a command runs. */
export function makeSights(): Sights {
  const known = new Map<string, Shown>()
  return { find: (key) => known.get(key), keep: (key, shown) => void known.set(key, shown) }
}
