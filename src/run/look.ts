import { pictures, typeOf } from '../checks/file-types.ts'
import type { Press } from '../press/press.ts'
import { showPicture } from '../proof/show-picture.ts'
import type { AttachedFile, Publication, Shown } from '../publication/tree.ts'
import type { Store } from '../store/recall.ts'
import { mediaTypeOf } from '../typesetting/media-types.ts'
import { allOf } from './all-of.ts'
import { forEach, type Progress } from './progress.ts'

/** Looks at the pictures of a publication: each file that is one then tells how it is shown. */
export type Look = (publication: Publication) => Promise<Publication>

/**
 * Has the press show each picture once; those that are not shown are looked at again. What its bytes alone speak against
 * never reaches the press.
 */
export function makeLook(press: Press, store: Pick<Store, 'recall'> = KEEPS_NOTHING): Look {
  async function look(file: AttachedFile, publication: string): Promise<AttachedFile> {
    const check = typeOf(file.path, pictures)
    if (!check) return file
    const { path, bytes } = file
    const mediaType = mediaTypeOf(path)
    const show = async (): Promise<Shown | undefined> =>
      check(bytes)
        ? undefined
        : showPicture(press, { name: `${publication}/${path}`, mediaType, bytes })
    const shown = await store.recall('picture', [[mediaType, bytes]], show, isSize)
    return shown === undefined ? file : { ...file, shown }
  }

  return async (publication) => {
    const { files, name } = publication
    if (files.length === 0) return publication
    return { ...publication, files: await allOf(files.map((file) => look(file, name))) }
  }
}

/** Each picture is looked at anew. */
const KEEPS_NOTHING: Pick<Store, 'recall'> = { recall: async (_kind, _inputs, make) => make() }

const isSize = (shown: Shown | undefined): boolean => typeof shown === 'object'

/** Looks at the pictures of all publications, of two at once: the press has two pages. */
export const lookAtAll = (
  publications: readonly Publication[],
  look: Look | undefined,
  progress: Progress,
): Promise<readonly Publication[]> =>
  look
    ? forEach(publications, 2, look, (done, total) => progress('Looking at pictures', done, total))
    : Promise.resolve(publications)
