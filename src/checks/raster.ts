import { crc32 } from 'node:zlib'
import type { CheckBytes, FileFault } from './file-types.ts'

/** A picture in PNG that is all there: its chunks, each with its checksum, up to the last (PNG 3rd edition, 5.3, 5.6). */
export const isWholePng: CheckBytes = (bytes) => {
  const view = toView(bytes)
  let hasData = false
  for (let at = 8, isFirst = true; at + 12 <= bytes.length; isFirst = false) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length || (isFirst && typeAt(bytes, at) !== 'IHDR')) return damaged
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return damaged
    if (typeAt(bytes, at) === 'IDAT') hasData = true
    if (typeAt(bytes, at) === 'IEND') return hasData ? undefined : damaged
    at = end + 4
  }
  return damaged
}

/** A picture in JPEG that is all there: a frame, a scan, and the mark of its end (ITU-T T.81, B.1). */
export const isWholeJpeg: CheckBytes = (bytes) => {
  const view = toView(bytes)
  let hasFrame = false
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    if (FRAMES.has(marker)) hasFrame = true
    if (marker === SCAN) return hasFrame && hasJpegEnd(bytes, at) ? undefined : damaged
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return damaged
}

/**
 * A picture in GIF that is all there: its blocks, one image at least, up to the trailer (GIF89a, 17 to 27), which old
 * programs left out.
 */
export const isWholeGif: CheckBytes = (bytes) => {
  let hasImage = false
  for (let at = 13 + colours(bytes[10]); at < bytes.length; ) {
    if (bytes[at] === 0x3b) return hasImage ? undefined : damaged
    const isImage = bytes[at] === 0x2c
    if (!isImage && bytes[at] !== 0x21) return damaged
    if (isImage) hasImage = true
    at += isImage ? 11 + colours(bytes[at + 9]) : 2
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0)
    at += 1
    if (at === bytes.length) return hasImage ? undefined : damaged
  }
  return damaged
}

/** The bytes of the table of colours that these flags announce. */
const colours = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** A picture in WebP that is all there: as many bytes as its header says (WebP Container Specification, RIFF). */
export const isWholeWebp: CheckBytes = (bytes) =>
  bytes.length > 20 && toView(bytes).getUint32(4, true) + 8 <= bytes.length ? undefined : damaged

/** A picture in AVIF that is all there: boxes up to the end, one of them its data (ISO/IEC 14496-12, 4.2). */
export const isWholeAvif: CheckBytes = (bytes) => {
  const view = toView(bytes)
  let hasData = false
  for (let at = 0; at + 8 <= bytes.length; ) {
    const isLong = view.getUint32(at) === 1 && at + 16 <= bytes.length
    const size = isLong ? Number(view.getBigUint64(at + 8)) : view.getUint32(at)
    if (typeAt(bytes, at) === 'mdat') hasData = true
    if (size < 8) return size === 0 && hasData ? undefined : damaged
    at += size
    if (at === bytes.length) return hasData ? undefined : damaged
  }
  return damaged
}

/** The marks of frames: SOF0 to SOF15, but for those of tables (DHT, JPG, DAC). */
const FRAMES: ReadonlySet<number> = new Set(
  [0, 1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15].map((number) => 0xc0 + number),
)
const SCAN = 0xda

function hasJpegEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

const toView = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const typeAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at + 4, at + 8))

const damaged: FileFault = {
  reason: 'is damaged, or not all there',
  hint: 'save the picture anew, and see that it opens',
}
