import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { FETCH_AGAIN, refuse, SAVE_ANEW } from './refusal.ts'

/** The most bytes of one part, and of all parts together, unpacked (facts: no real document of 102 came near). */
export const MOST_OF_A_PART = 64 * 2 ** 20
export const MOST_IN_ALL = 512 * 2 ** 20

/** The most parts: a document of 500 pages with 300 pictures has some 400. */
const MOST_PARTS = 10_000

/**
 * Unpacks a zip in memory: its files by their paths, each with the size and checksum that the zip gives.
 * @throws PublicationError where it is cut, damaged or encrypted, holds a path twice or one that leads out, or is too large.
 */
export async function unzip(bytes: Buffer, path: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openZip(withWholeComment(bytes)).catch((error) => {
    throw damaged(path, error)
  })
  const parts = new Map<string, Buffer>()
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      total += entry.uncompressedSize
      checkEntry(entry, { path, total, parts })
      const part = await readEntry(zip, entry)
      if (crc32(part) !== entry.crc32) throw new Error(`the checksum of ${entry.fileName} is wrong`)
      parts.set(entry.fileName, part)
    }
  } catch (error) {
    throw error instanceof Error && error.name === 'PublicationError' ? error : damaged(path, error)
  }
  return parts
}

const openZip = (bytes: Buffer): Promise<ZipFile> =>
  yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })

/** What is known before an entry is unpacked. */
interface Unpacked {
  readonly path: string
  readonly total: number
  readonly parts: ReadonlyMap<string, Buffer>
}

function checkEntry({ fileName, uncompressedSize }: Entry, { path, total, parts }: Unpacked): void {
  if (uncompressedSize > MOST_OF_A_PART || total > MOST_IN_ALL || parts.size >= MOST_PARTS)
    throw refuse(path, {
      rule: 'word-size',
      reason: `It would unpack to more than any document needs, at ${fileName}`,
      hint: 'make its pictures smaller, or do not open it if you do not know where it comes from',
    })
  if (parts.has(fileName))
    throw refuse(path, {
      rule: 'word-file',
      reason: `It holds ${fileName} twice, so that nobody can tell which is meant`,
      hint: SAVE_ANEW,
    })
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function damaged(path: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
  return refuse(path, {
    rule: 'word-file',
    reason: `It cannot be unpacked: ${reason}`,
    hint: FETCH_AGAIN,
  })
}

/** What ends a zip: its sign, and the offsets of the length of its comment and of the comment (APPNOTE 4.3.16). */
const END = { sign: Buffer.from('PK\x05\x06', 'latin1'), lengthAt: 20, commentAt: 22 }

/** Some writers announce a comment of one byte and leave the byte out, which Word does not mind (2 of 103 real files). */
function withWholeComment(bytes: Buffer): Buffer {
  const at = bytes.lastIndexOf(END.sign)
  if (at < 0 || bytes.length < at + END.commentAt) return bytes
  const length = bytes.length - at - END.commentAt
  if (bytes.readUInt16LE(at + END.lengthAt) !== length + 1) return bytes
  const whole = Buffer.from(bytes)
  whole.writeUInt16LE(length, at + END.lengthAt)
  return whole
}
