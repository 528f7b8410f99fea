/** Width and height of a picture in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** The size of a PNG, GIF, JPEG or SVG from its first bytes; undefined for other kinds. */
export function sizeOf(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 24) return undefined
  if (view.getUint32(0) === PNG) return { width: view.getUint32(16), height: view.getUint32(20) }
  if (view.getUint32(0) === GIF)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  return view.getUint16(0) === JPEG ? jpegSize(view) : svgSize(bytes)
}

/** The first bytes of a PNG (RFC 2083, 3.1), a GIF (89a, 17) and a JPEG (ITU-T T.81, B.1). */
const PNG = 0x89504e47
const GIF = 0x47494638
const JPEG = 0xffd8

/** Goes from segment to segment until the one that begins a frame (T.81, table B.1: SOF0 to SOF15). */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return undefined
}

/** An SVG has the size of its `viewBox` (SVG 2, 8.6), which begins at any point. */
function svgSize(bytes: Uint8Array): PictureSize | undefined {
  const opening = new TextDecoder().decode(bytes.subarray(0, 2000))
  const box = /<svg\b[^>]*\sviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(
    opening,
  )
  const [width = 0, height = 0] = (box ?? []).slice(1).map((size) => Math.round(Number(size)))
  return width > 0 && height > 0 ? { width, height } : undefined
}

const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
