import { inflateSync } from 'node:zlib'
import { PdfStream } from '@libpdf/core'
import { contentOf } from '../../pdf/content.ts'
import type { PdfObjects } from '../../pdf/objects.ts'
import { doubtIn, hasRemark } from './object-bytes.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'

/**
 * The bytes are those of the objects that the table of objects names, one after the other, and no others: nothing stands
 * between them, after the end, after what is read of a stream, or in an update, where programs look that read a file otherwise (ISO 32000-1, 7.5);
 * nothing in an object is read in two ways, and nothing has a remark.
 */
export const checkFileBytes: PdfRule = ({ proof: { objects } }) => [
  ...byteFaults(objects),
  ...remarkFaults(objects),
]

/** Finds remarks in what pages paint, which nobody sees. */
function* remarkFaults(objects: PdfObjects): Generator<Fault> {
  for (const [index, page] of objects.pages.entries())
    if (hasRemark(contentOf(objects, page)))
      yield { reason: `Page ${index + 1} has a remark in what it paints.`, hint: REPORT }
}

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
  if (!TABLE.test(table) || !isCounted(table)) return 'has another table of objects than ours'
  const objects = entriesIn(table).toSorted((one, other) => one.offset - other.offset)
  if (objects[0]?.offset !== header.length) return 'has something before its first object'
  const numbers = new Set(objects.map(({ number }) => number))
  if (numbers.size < objects.length) return 'has an object in its table twice'
  const size = Number(/\/Size (\d+)/.exec(source.slice(end))?.[1] ?? 0)
  if (size <= Math.max(...numbers)) return `says that it has ${size} objects, and has more`
  for (const [index, { number, offset }] of objects.entries()) {
    const own = source.slice(offset, objects[index + 1]?.offset ?? at)
    if (!own.startsWith(`${number} 0 obj\n`))
      return `has another object at byte ${offset} than its table says`
    if (!isObject(own)) return `has something after the object at byte ${offset}`
    const doubt = doubtIn(headOf(own) ?? own)
    if (doubt !== undefined) return `${doubt} in the object at byte ${offset}`
  }
  const doubt = doubtIn(source.slice(end, source.lastIndexOf('startxref')))
  return doubt && `${doubt} in its trailer`
}

interface Entry {
  readonly number: number
  readonly offset: number
}

/** The objects that a table names, in its order, each with its number. */
function entriesIn(table: string): readonly Entry[] {
  const entries: Entry[] = []
  let number = 0
  for (const [, first, offset, kind] of table.matchAll(ROW)) {
    if (first !== undefined) number = Number(first)
    else {
      if (kind === 'n') entries.push({ number, offset: Number(offset) })
      number += 1
    }
  }
  return entries
}

/** `0 12`, from which number on as many follow; `0000000015 00000 n`. */
const ROW = /^(?:(\d+) \d+|(\d{10}) \d{5} ([nf]) )$/gm

/** Every object is of the first generation, and none that is free leads anywhere. */
const TABLE = /^xref\n(?:\d+ \d+\n(?:(?:\d{10} 00000 n|0000000000 65535 f) \n)+)+\s*$/

/** Tells whether each section of a table has as many rows, of 20 bytes each, as it says. */
const isCounted = (table: string): boolean =>
  [...table.matchAll(/^\d+ (\d+)\n((?:\d{10} \d{5} [nf] \n)+)/gm)].every(
    ([, count, rows = '']) => Number(count) * 20 === rows.length,
  )

/** Tells whether this is one numbered object, with its stream if it has one, and nothing else. */
function isObject(source: string): boolean {
  const head = headOf(source)
  if (head === undefined) return source.indexOf('endobj') === source.trimEnd().length - 6
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN)
  return /^\nendstream\nendobj\s*$/.test(source.slice(head.length + length))
}

/** What stands of an object before its stream; undefined for one without. */
const headOf = (source: string): string | undefined =>
  /^\d+ 0 obj\n<<[\s\S]*?>>\nstream\n/.exec(source)?.[0]
