import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { PublicationError } from '../../message/publication-error.ts'
import { FETCH_AGAIN, refuse, SAVE_ANEW } from './refusal.ts'

/** The most bytes of one part, and of all parts together, unpacked (facts: no real document of 102 came near). */
const MOST_OF_A_PART = 64 * 2 ** 20
export const MOST_IN_ALL = 512 * 2 ** 20

/** The most parts: a document of 500 pages with 300 pictures has some 400. */
const MOST_PARTS = 10_000

/**
 * Unpacks a zip in memory: its files by their paths, each with the size and checksum that the zip gives. What it says of all
 * its files is checked before the first is unpacked.
 * @throws PublicationError where it is cut, damaged or encrypted, holds a path twice or one that leads out, or is too large.
 */
export async function unzip(bytes: Buffer, path: string): Promise<ReadonlyMap<string, Buffer>> {
  try {
    const zip = await openZip(withWholeComment(bytes))
    const entries = new Map<string, Entry>()
    let total = 0
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      total += entry.uncompressedSize
      checkEntry(entry, { path, total, entries })
      entries.set(toKey(entry), entry)
    }
    const parts = new Map<string, Buffer>()
    for (const entry of entries.values()) parts.set(entry.fileName, await readEntry(zip, entry))
    return parts
  } catch (error) {
    throw error instanceof PublicationError ? error : damaged(path, error)
  }
}

/** Names of parts that differ in the case of ASCII letters alone are the same (ISO/IEC 29500-2, 6.3.5). */
const toKey = ({ fileName }: Entry): string => fileName.toLowerCase()

const openZip = (bytes: Buffer): Promise<ZipFile> =>
  yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })

/** What is known of the entries before one. */
interface Known {
  readonly path: string
  readonly total: number
  readonly entries: ReadonlyMap<string, Entry>
}

function checkEntry(entry: Entry, { path, total, entries }: Known): void {
  const { fileName, uncompressedSize } = entry
  if (uncompressedSize > MOST_OF_A_PART || total > MOST_IN_ALL || entries.size >= MOST_PARTS)
    throw refuse(path, {
      rule: 'word-size',
      reason: `It would unpack to more than any document needs, at ${fileName}`,
      hint: 'make its pictures smaller, or do not open it if you do not know where it comes from',
    })
  if (entries.has(toKey(entry)))
    throw refuse(path, {
      rule: 'word-file',
      reason: `It holds ${fileName} twice, so that nobody can tell which is meant`,
      hint: SAVE_ANEW,
    })
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
  const part = Buffer.concat(chunks)
  if (crc32(part) !== entry.crc32) throw new Error(`the checksum of ${entry.fileName} is wrong`)
  return part
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
