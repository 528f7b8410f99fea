import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawParts } from '../../../src/import/proof/note-parts.ts'
import type { RawReading } from '../../../src/import/proof/raw.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word file that holds what stands in a body, and notes. */
export const toParts = (
  body: string,
  notes: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> =>
  new Map([
    ['word/document.xml', `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', toRelations(Object.keys(notes))],
    ...Object.entries(notes).map(([kind, xml]) => [`word/${kind}.xml`, xml] as const),
  ])

/** Such parts in an encoding: UTF-8, or UTF-16 with a byte order mark. */
export const encode = (
  parts: ReadonlyMap<string, string>,
  toBytes: (xml: string) => Uint8Array = Buffer.from,
): RawParts => ({
  main: 'word/document.xml',
  parts: new Map([...parts].map(([path, xml]) => [path, toBytes(xml)])),
})

const toRelations = (kinds: readonly string[]): string =>
  `<Relationships xmlns="${RELATIONS}">${kinds
    .map((kind) => `<Relationship Id="${kind}" Type="${KIND}/${kind}" Target="${kind}.xml"/>`)
    .join('')}</Relationships>`

/** The parts that a folder holds: a `body.xml`, or a whole `document.xml`, and notes. */
export function readCase(folder: string): ReadonlyMap<string, string> {
  const read = (name: string): string => readFileSync(join(folder, `${name}.xml`), 'utf8')
  const isThere = (name: string): boolean => existsSync(join(folder, `${name}.xml`))
  const notes = ['footnotes', 'endnotes'].filter(isThere).map((name) => [name, read(name)])
  const parts = toParts(isThere('body') ? read('body') : '', Object.fromEntries(notes))
  return isThere('document') ? new Map([...parts, ['word/document.xml', read('document')]]) : parts
}

/** What was read, a line a paragraph: `body:0 One, two. → footnote 3 after 3`. */
export const toLines = (reading: RawReading): string =>
  [...reading.values()]
    .flat()
    .map(({ place, text, references }) => {
      const refers = references.map(({ note, offset }) => `${note} after ${offset}`)
      const notes = refers.length > 0 ? ` → ${refers.join(', ')}` : ''
      return `${place.text}:${place.paragraph} ${text.trim()}`.trimEnd() + notes
    })
    .map((line) => `${line}\n`)
    .join('')
