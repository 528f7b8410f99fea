import { parseDrawing } from '../../checks/drawing/parse.ts'

/** In pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How large a picture says that it is; undefined where it does not. Its bytes were found to be of the type that its name says. */
export function sizeOf(name: string, bytes: Uint8Array): Size | undefined {
  if (name.endsWith('.svg')) return sizeOfDrawing(bytes)
  return name.endsWith('.png') ? sizeOfPng(bytes) : sizeOfJpeg(bytes)
}

/** Its width and height (SVG 2, 8.2), or those of its viewBox. */
function sizeOfDrawing(bytes: Uint8Array): Size | undefined {
  const root = parseDrawing(bytes)
  if ('reason' in root) return undefined
  const [width, height] = ['width', 'height'].map((name) => toPixels(root.getAttribute(name)))
  if (width && height) return { width, height }
  const box = (root.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/)
  const [, , boxWidth, boxHeight] = box.map(Number)
  return boxWidth && boxHeight && boxWidth > 0 && boxHeight > 0
    ? { width: Math.round(boxWidth), height: Math.round(boxHeight) }
    : undefined
}

function toPixels(length: string | null): number | undefined {
  const [, number] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? '') ?? []
  return number === undefined ? undefined : Math.round(Number(number))
}

/** PNG 3rd edition, 11.2.1. */
function sizeOfPng(bytes: Uint8Array): Size {
  const view = toView(bytes)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** From the header of its frame (ITU-T T.81, B.2.2). */
function sizeOfJpeg(bytes: Uint8Array): Size | undefined {
  const view = toView(bytes)
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

const toView = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)
