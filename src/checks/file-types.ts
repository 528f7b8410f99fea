import { remember } from '../publication/remember.ts'
import { isWholeAvif, isWholeGif, isWholeJpeg, isWholePng, isWholeWebp } from './raster.ts'
import { faultOfSvg } from './svg.ts'

/** What is wrong with a file's bytes: it completes the sentence that begins with the file's name. */
export interface FileFault {
  readonly reason: string
  readonly hint: string
}

/** Looks at a file's bytes; undefined where nothing is wrong. */
export type CheckBytes = (bytes: Uint8Array) => FileFault | undefined

/** The types of pictures that are published, by their extensions, and what looks at the bytes of each. */
export const pictures: Readonly<Record<string, CheckBytes>> = {
  png: both(begins(['\u0089PNG\r\n\u001a\n']), isWholePng),
  jpg: both(begins(['\u00ff\u00d8\u00ff']), isWholeJpeg),
  jpeg: both(begins(['\u00ff\u00d8\u00ff']), isWholeJpeg),
  gif: both(begins(['GIF8']), isWholeGif),
  webp: both(begins(['RIFF', 0], ['WEBP', 8]), isWholeWebp),
  avif: both(begins(['ftypavi', 4]), isWholeAvif),
  svg: remember(faultOfSvg),
}

/** The types of forms made by people: nothing that a browser would run, or take for a page of the site. */
export const forms: Readonly<Record<string, CheckBytes>> = {
  ...pictures,
  pdf: begins(['%PDF-']),
  txt: isText,
  brf: isText,
  vtt: begins(['WEBVTT']),
  mp4: begins(['ftyp', 4]),
  m4a: begins(['ftyp', 4]),
  webm: begins(['\u001aE\u00df\u00a3']),
  mp3: either(begins(['ID3']), begins(['\u00ff'])),
  ogg: begins(['OggS']),
  docx: begins(['PK\u0003\u0004']),
  odt: begins(['PK\u0003\u0004']),
  epub: begins(['PK\u0003\u0004']),
  zip: begins(['PK\u0003\u0004']),
}

/** What looks at the bytes of a file of this name; undefined where its type is none of these. */
export function typeOf(
  file: string,
  types: Readonly<Record<string, CheckBytes>>,
): CheckBytes | undefined {
  const extension = /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(types, extension) ? types[extension] : undefined
}

/** A file has one name: of two, it would be published twice in one place. */
export const roundabout = (file: string, plain: string): FileFault => ({
  reason: `The file ${file} is not named in the plainest way`,
  hint: `write ${plain}`,
})

/** Signatures as in the WHATWG MIME Sniffing Standard, 6; that of AVIF as in ISO/IEC 23000-22, brands avif and avis. */
function begins(...signatures: readonly (readonly [letters: string, at?: number])[]): CheckBytes {
  return (bytes) => {
    const holds = signatures.every(([letters, at = 0]) =>
      [...letters].every((letter, index) => bytes[at + index] === letter.charCodeAt(0)),
    )
    return holds ? undefined : otherType
  }
}

function both(one: CheckBytes, other: CheckBytes): CheckBytes {
  return remember((bytes) => one(bytes) ?? other(bytes))
}

function either(one: CheckBytes, other: CheckBytes): CheckBytes {
  return (bytes) => one(bytes) && other(bytes)
}

function isText(bytes: Uint8Array): FileFault | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? otherType : undefined
  } catch {
    return { reason: 'is not in UTF-8', hint: 'save it in UTF-8' }
  }
}

const otherType: FileFault = {
  reason: 'is not what its extension says',
  hint: 'save it anew in the type that its name tells',
}
