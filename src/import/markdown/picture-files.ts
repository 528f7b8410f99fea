import type { StoryPicture } from '../story/story.ts'

/** The files of the pictures that a publication has. */
interface PictureFiles {
  /** By their names. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Keeps a picture, and returns the name of its file; another one of the same name gets a name of its own. */
  keep(picture: StoryPicture): string
}

/** No pictures yet. */
export function makePictures(): PictureFiles {
  const files = new Map<string, Uint8Array>()
  const names = new Map<Uint8Array, Map<string, string>>()
  const counts = new Map<string, number>()
  const freeName = (file: string): string => {
    let count = counts.get(file) ?? 1
    let name = file
    for (; files.has(name); name = file.replace(/(?=\.[^.]*$|$)/, `-${count}`)) count += 1
    counts.set(file, count)
    return name
  }
  return {
    files,
    keep({ file, bytes }) {
      const known = names.get(bytes)?.get(file)
      if (known !== undefined) return known
      const name = freeName(file)
      files.set(name, bytes)
      names.set(bytes, (names.get(bytes) ?? new Map<string, string>()).set(file, name))
      return name
    },
  }
}
