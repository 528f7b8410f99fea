import { posix } from 'node:path'
import type { Element } from '@xmldom/xmldom'
import { elementsOf } from './elements.ts'
import { type Refusal, refuse, SAVE_ANEW } from './refusal.ts'
import { slicesOf } from './slices.ts'
import { unzip } from './unzip.ts'
import { type PartBytes, parseXml, readXml } from './xml.ts'

/** A .docx file, opened: an Open Packaging Conventions package (ISO/IEC 29500-2). */
export interface WordPackage {
  /** How the file is called in messages. */
  readonly file: string
  /** The bytes of its parts by their paths: `word/document.xml`. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** The path of the main document. */
  readonly main: string
  /** The root element of a part; undefined where there is no such part. */
  root(part: string): Element | undefined
  /** The children of the body of the main document, parsed slice by slice. */
  body(): Iterable<Element>
  /** What a part refers to, by the id that it uses. */
  relations(part: string): ReadonlyMap<string, Relation>
  /** The root of the first part that the main document refers to by a kind of relation: `styles`, `footnotes`. */
  related(kind: string): { readonly part: string; readonly root: Element } | undefined
}

/** What a part refers to. */
export interface Relation {
  /** The last step of its type: `image`, `hyperlink`, `footnotes`. */
  readonly kind: string
  /** The path of a part in the file, or an address elsewhere, which is never fetched. */
  readonly target: string
  readonly isExternal: boolean
}

/** What the files begin with that are no zip: a compound file (MS-CFB), and rich text. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const RICH_TEXT = Buffer.from('{\\rtf')

/**
 * Opens a .docx file, and reads each of its parts whole.
 * @throws PublicationError with one message where it is none, or is damaged, encrypted or too large.
 */
export async function openWord(bytes: Buffer, file: string): Promise<WordPackage> {
  checkBeginning(bytes, file)
  const parts = await unzip(bytes, file)
  const roots = new Map<string, Element | undefined>()
  const root = (name: string): Element | undefined => {
    const bytes = parts.get(name)
    if (!roots.has(name))
      roots.set(name, bytes && parseXml(readXml({ file, name, bytes }), { file, name }))
    return roots.get(name)
  }
  const known = new Map<string, ReadonlyMap<string, Relation>>()
  const relations: WordPackage['relations'] = (part) => {
    const found = known.get(part) ?? readRelations(part, root, file)
    known.set(part, found)
    return found
  }
  const main = mainOf(parts, relations, file)
  const body = (): Iterable<Element> =>
    readBody({ file, name: main, bytes: parts.get(main) ?? new Uint8Array() })
  const related: WordPackage['related'] = (kind) => {
    for (const relation of relations(main).values()) {
      const found = relation.kind === kind && !relation.isExternal && root(relation.target)
      if (found) return { part: relation.target, root: found }
    }
    return undefined
  }
  return { file, parts, main, root, body, relations, related }
}

function checkBeginning(bytes: Buffer, file: string): void {
  if (bytes.subarray(0, 4).equals(COMPOUND))
    throw refuse(file, {
      rule: 'word-file',
      reason: 'This is a document with a password, or a .doc of Word 97 to 2003',
      hint: 'open it in Word, take the password away, and save it as a Word document (.docx)',
    })
  if (bytes.toString('latin1', 0, 2) === 'PK') return
  throw refuse(file, {
    rule: 'word-file',
    reason: bytes.subarray(0, 5).equals(RICH_TEXT)
      ? 'This is rich text (.rtf), and no Word document'
      : bytes.length === 0
        ? 'This file is empty'
        : 'This is no Word document',
    hint: 'open it in Word, and save it as a Word document (.docx)',
  })
}

function mainOf(
  parts: ReadonlyMap<string, Uint8Array>,
  relations: WordPackage['relations'],
  file: string,
): string {
  const main = [...relations('').values()].find(
    ({ kind, isExternal }) => kind === 'officeDocument' && !isExternal,
  )?.target
  const found = main ?? 'word/document.xml'
  if (parts.has(found)) return found
  throw refuse(file, NO_DOCUMENT)
}

function readRelations(
  part: string,
  root: WordPackage['root'],
  file: string,
): ReadonlyMap<string, Relation> {
  const folder = part === '' ? '' : posix.dirname(part)
  const list = root(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  return new Map(
    [...elementsOf(list)].map((element) => {
      const isExternal = element.getAttribute('TargetMode') === 'External'
      const target = element.getAttribute('Target') ?? ''
      const kind = (element.getAttribute('Type') ?? '').split('/').at(-1) ?? ''
      const id = element.getAttribute('Id') ?? ''
      return [id, { kind, isExternal, target: isExternal ? target : resolve(folder, target, file) }]
    }),
  )
}

/** The path of a part that another one names; one that leads out of the package is refused. */
function resolve(folder: string, target: string, file: string): string {
  const path = posix.normalize(
    target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
  )
  if (path.startsWith('..'))
    throw refuse(file, {
      rule: 'word-file',
      reason: `It refers to ${target}, which leads out of the file`,
      hint: SAVE_ANEW,
    })
  return path
}

function* readBody(part: PartBytes): Generator<Element> {
  for (const slice of slicesOf(readXml(part))) {
    const root = parseXml(slice, part)
    const [body, another] = [...elementsOf(root)].filter(({ localName }) => localName === 'body')
    if (!body || another) throw refuse(part.file, body ? TWO_TEXTS : NO_DOCUMENT)
    yield* elementsOf(body)
  }
}

const NO_DOCUMENT: Refusal = {
  rule: 'word-file',
  reason: 'This is a zip that holds no Word document',
  hint: SAVE_ANEW,
}

const TWO_TEXTS: Refusal = {
  rule: 'word-file',
  reason: 'It holds two texts, so that nobody can tell which is meant',
  hint: SAVE_ANEW,
}
