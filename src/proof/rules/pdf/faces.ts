import { create, type Font } from 'fontkitten'
import { remember } from '../../../publication/remember.ts'

/** A font file that type is set in. */
export interface Face {
  /** `SourceSerif4SmText-Regular.ttf.woff2` */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Finds a face by the name that a PDF gives a font; undefined for one that is none of ours. */
export type FindFont = (name: string) => Font | undefined

/** Opens faces when they are asked for, each once (WOFF2 takes 40 ms). */
export const openFaces = remember((faces: readonly Face[]): FindFont => {
  const fonts = new Map<string, Font | undefined>()
  return (name) => {
    const known = fonts.get(name)
    if (known || fonts.has(name)) return known
    const font = openFont(faces.find((face) => nameOf(face) === name))
    fonts.set(name, font)
    return font
  }
})

/** The name that a PDF gives the font of a face: that of its file, without its endings. */
export const nameOf = ({ file }: Face): string => file.replace(/\..*$/, '')

function openFont(face: Face | undefined): Font | undefined {
  if (!face) return undefined
  const font = create(Buffer.from(face.bytes))
  return font.isCollection ? undefined : font
}
