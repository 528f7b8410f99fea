import { type Fault, type PdfRule, REPORT } from './rule.ts'

/**
 * The bytes are those of the objects that the table of objects names, one after the other, and no others: nothing stands
 * between them, after the end or in an update, where programs look that read a file otherwise (ISO 32000-1, 7.5).
 */
export const checkFileBytes: PdfRule = ({ proof: { objects } }) => byteFaults(objects.bytes)

/** The same, of the bytes of any file. */
export function byteFaults(bytes: Uint8Array): readonly Fault[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const reason = reasonOf(source)
  return reason === undefined ? [] : [{ reason: `The PDF ${reason}.`, hint: REPORT }]
}

function reasonOf(source: string): string | undefined {
  const [header] = /^%PDF-(?:1\.7|2\.0)\n%[\x80-\xff]{4}\n\s*/.exec(source) ?? ['']
  const end = source.lastIndexOf('trailer')
  const at = Number(/startxref\n(\d+)\n%%EOF\s?$/.exec(source.slice(end))?.[1] ?? Number.NaN)
  if (!header || !source.startsWith('xref\n', at)) return 'does not begin and end as ours do'
  const objects = [...source.slice(at, end).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) =>
    Number(offset),
  )
  const starts = objects.toSorted((one, other) => one - other)
  if (starts[0] !== header.length) return 'has something before its first object'
  const wrong = starts.find(
    (start, index) => !isObject(source.slice(start, starts[index + 1] ?? at)),
  )
  return wrong === undefined ? undefined : `has something after the object at byte ${wrong}`
}

/** Tells whether this is one numbered object, with its stream if it has one, and nothing else. */
function isObject(source: string): boolean {
  const head = /^\d+ 0 obj\n(?:<<[\s\S]*?>>\nstream\n)?/.exec(source)?.[0] ?? ''
  if (!head.endsWith('stream\n')) return source.indexOf('endobj') === source.trimEnd().length - 6
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN)
  return /^\nendstream\nendobj\s*$/.test(source.slice(head.length + length))
}
