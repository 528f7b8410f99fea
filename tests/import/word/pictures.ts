import { crc32, deflateSync } from 'node:zlib'
import { ImageRun } from 'docx'

/** A picture of one colour, as a PNG (ISO/IEC 15948) of so many pixels in a line, and as many lines. */
export function png(pixels: number, [red, green, blue]: readonly [number, number, number]): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(pixels, 0)
  head.writeUInt32BE(pixels, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const line = Buffer.concat([
    Buffer.from([0]),
    ...Array.from({ length: pixels }, () => Buffer.from([red, green, blue])),
  ])
  const lines = Buffer.concat(Array.from({ length: pixels }, () => line))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A picture in a line of text; without words it has no alternative text. */
export const picture = (
  data: Buffer,
  description?: string,
  size = { width: 200, height: 120 },
): ImageRun =>
  new ImageRun({
    type: 'png',
    data,
    transformation: size,
    altText: { name: 'Picture', ...(description === undefined ? {} : { description }) },
  })

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** The head of an enhanced metafile ([MS-EMF] 2.3.4.2) and its end, which draw nothing. */
export const EMF: Buffer = (() => {
  const bytes = Buffer.alloc(108)
  bytes.writeUInt32LE(1, 0)
  bytes.writeUInt32LE(88, 4)
  bytes.write(' EMF', 40, 'latin1')
  bytes.writeUInt32LE(0x10000, 44)
  bytes.writeUInt32LE(108, 48)
  bytes.writeUInt32LE(2, 52)
  bytes.writeUInt32LE(14, 88)
  bytes.writeUInt32LE(20, 92)
  bytes.writeUInt32LE(20, 104)
  return bytes
})()
