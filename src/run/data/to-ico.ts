/**
 * A picture in PNG as the one picture of an icon file, which browsers and other programs ask for at `/favicon.ico`. Its header
 * has six bytes and each entry sixteen; since Windows Vista an entry may be PNG as it is (Microsoft, ICONDIR and ICONDIRENTRY).
 */
export function toIco(png: Uint8Array): Uint8Array {
  const HEADER = 22
  const bytes = new Uint8Array(HEADER + png.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(2, 1, true)
  view.setUint16(4, 1, true)
  // A side of 256 pixels is written as 0.
  bytes[6] = sideOf(png, 16)
  bytes[7] = sideOf(png, 20)
  view.setUint16(10, 1, true)
  view.setUint16(12, 32, true)
  view.setUint32(14, png.length, true)
  view.setUint32(18, HEADER, true)
  bytes.set(png, HEADER)
  return bytes
}

/** The width stands at byte 16 of a PNG, the height at byte 20 (PNG 3rd edition, 11.2.1). */
const sideOf = ({ buffer, byteOffset, byteLength }: Uint8Array, at: number): number =>
  new DataView(buffer, byteOffset, byteLength).getUint32(at) % 256
