import { inflateSync } from 'node:zlib'
import { PdfStream } from '@libpdf/core'
import type { PdfObjects } from '../../pdf/objects.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'

/**
 * The bytes are those of the objects that the table of objects names, one after the other, and no others: nothing stands
 * between them, after the end, after what is read of a stream, or in an update, where programs look that read a file otherwise (ISO 32000-1, 7.5).
 */
export const checkFileBytes: PdfRule = ({ proof: { objects } }) => byteFaults(objects)

/** The same, of any file. */
export function byteFaults(objects: PdfObjects): readonly Fault[] {
  const { buffer, byteOffset, byteLength } = objects.bytes
  const source = Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
  const reason = reasonOf(source) ?? unreadOf(objects)
  return reason === undefined ? [] : [{ reason: `The PDF ${reason}.`, hint: REPORT }]
}

/** Tells of a stream that goes on after what is read of it. */
function unreadOf(objects: PdfObjects): string | undefined {
  for (const stream of objects.numbered()) {
    const isDeflated =
      stream instanceof PdfStream && objects.name(stream, 'Filter') === 'FlateDecode'
    if (isDeflated && deflatedLength(stream.data) !== stream.data.length)
      return 'has something after the end of a stream'
  }
  return undefined
}

/** How many bytes of some are read when they are inflated (RFC 1950); what is no such stream has none. */
function deflatedLength(data: Uint8Array): number {
  try {
    const inflated: unknown = inflateSync(data, { info: true, chunkSize: CHUNK })
    return (inflated as { readonly engine: { readonly bytesWritten: number } }).engine.bytesWritten
  } catch {
    return 0
  }
}

/** So many bytes are inflated at once. */
const CHUNK = 65_536

function reasonOf(source: string): string | undefined {
  const [header] = /^%PDF-(?:1\.7|2\.0)\n%[\x80-\xff]{4}\n\s*/.exec(source) ?? ['']
  const end = source.lastIndexOf('trailer')
  const at = Number(/startxref\n(\d+)\n%%EOF\s?$/.exec(source.slice(end))?.[1] ?? Number.NaN)
  if (!header || !source.startsWith('xref\n', at)) return 'does not begin and end as ours do'
  const table = source.slice(at, end)
  if (!TABLE.test(table)) return 'has another table of objects than ours'
  const objects = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset))
  const starts = objects.toSorted((one, other) => one - other)
  if (starts[0] !== header.length) return 'has something before its first object'
  const wrong = starts.find(
    (start, index) => !isObject(source.slice(start, starts[index + 1] ?? at)),
  )
  return wrong === undefined ? undefined : `has something after the object at byte ${wrong}`
}

/** Every object is of the first generation, and none that is free leads anywhere. */
const TABLE = /^xref\n(?:\d+ \d+\n(?:(?:\d{10} 00000 n|0000000000 65535 f) \n)+)+\s*$/

/** Tells whether this is one numbered object, with its stream if it has one, and nothing else. */
function isObject(source: string): boolean {
  const head = /^\d+ 0 obj\n(?:<<[\s\S]*?>>\nstream\n)?/.exec(source)?.[0] ?? ''
  if (!head.endsWith('stream\n')) return source.indexOf('endobj') === source.trimEnd().length - 6
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN)
  return /^\nendstream\nendobj\s*$/.test(source.slice(head.length + length))
}
