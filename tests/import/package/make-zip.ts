import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a zip, and what the zip says of it where that is not so. */
export interface ZipFile {
  readonly path: string
  readonly content: string | Uint8Array
  /** APPNOTE 4.4.5: 8 is deflated, 0 stored; the content is deflated for any but 0. */
  readonly method?: number
  /** APPNOTE 4.4.4: bit 0 is encrypted. */
  readonly flags?: number
  readonly checksum?: number
  /** The size that it is said to unpack to. */
  readonly size?: number
}

/** A zip (APPNOTE 4.3) of files that may be told wrongly. */
export function makeZip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.path)
    const { facts, packed } = pack(file)
    const local = Buffer.concat([hex('504b0304'), facts, name, packed])
    const place = Buffer.concat([Buffer.alloc(10), long(offset)])
    entries.push(Buffer.concat([hex('504b01021400'), facts, place, name]))
    locals.push(local)
    offset += local.length
  }
  const list = Buffer.concat(entries)
  const count = short(files.length)
  const end = [hex('504b050600000000'), count, count, long(list.length), long(offset), short(0)]
  return Buffer.concat([...locals, list, ...end])
}

/** What both headers say of a file, from the version to the length of the extra field. */
function pack({ path, content, method = 8, flags = 0, checksum, size }: ZipFile): {
  readonly facts: Buffer
  readonly packed: Buffer
} {
  const bytes = Buffer.from(content)
  const packed = method === 0 ? bytes : deflateRawSync(bytes)
  const facts = Buffer.concat([
    short(20),
    short(flags | 0x800),
    short(method),
    hex('00002100'),
    long(checksum ?? crc32(bytes)),
    long(packed.length),
    long(size ?? bytes.length),
    short(Buffer.byteLength(path)),
    short(0),
  ])
  return { facts, packed }
}

const hex = (digits: string): Buffer => Buffer.from(digits, 'hex')

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
