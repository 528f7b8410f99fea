import { faultOfSvg } from './svg.ts'

/** What is wrong with a picture's bytes: it completes the sentence that begins with the file's name. */
export interface PictureFault {
  readonly reason: string
  readonly hint: string
}

type CheckPicture = (bytes: Uint8Array) => PictureFault | undefined

/** The types of pictures that are published, by their extensions, and what looks at the bytes of each. */
export const pictures: Readonly<Record<string, CheckPicture>> = {
  png: beginsWith('\u0089PNG'),
  jpg: beginsWith('\u00ff\u00d8\u00ff'),
  jpeg: beginsWith('\u00ff\u00d8\u00ff'),
  gif: beginsWith('GIF8'),
  webp: beginsWith('RIFF', 0, 'WEBP', 8),
  avif: beginsWith('ftypavi', 4),
  svg: faultOfSvg,
}

/** Signatures as in the WHATWG MIME Sniffing Standard, 6.1; that of AVIF as in ISO/IEC 23000-22, brands avif and avis. */
function beginsWith(signature: string, at = 0, second = '', secondAt = 0): CheckPicture {
  return (bytes) => {
    const holds = (word: string, offset: number): boolean =>
      [...word].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0))
    return holds(signature, at) && holds(second, secondAt) ? undefined : otherType
  }
}

const otherType: PictureFault = {
  reason: 'is not what its extension says',
  hint: 'save the picture anew in the type that its name tells',
}
