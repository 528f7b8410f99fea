import { crc32 } from 'node:zlib'

/** A zip of stored files (APPNOTE 4.3) with no times, so that the same files give the same bytes. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, bytes] of files) {
    const name = Buffer.from(path)
    const facts = factsOf(name, bytes)
    const head = Buffer.concat([number('504b0304'), facts, number('0000'), name])
    local.push(head, Buffer.from(bytes))
    central.push(
      Buffer.concat([number('504b01021400'), facts, Buffer.alloc(12), long(offset), name]),
    )
    offset += head.length + bytes.length
  }
  const size = central.reduce((sum, { length }) => sum + length, 0)
  const count = short(files.size)
  const end = [number('504b050600000000'), count, count, long(size), long(offset), short(0)]
  return Buffer.concat([...local, ...central, ...end])
}

/** What both headers say of a file: version 2.0, names in UTF-8, stored, the first day of 1980, checksum, sizes. */
const factsOf = (name: Buffer, bytes: Uint8Array): Buffer =>
  Buffer.concat([
    number('14000008000000002100'),
    long(crc32(bytes)),
    long(bytes.length),
    long(bytes.length),
    short(name.length),
  ])

const number = (hex: string): Buffer => Buffer.from(hex, 'hex')

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
