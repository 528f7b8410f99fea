import { openWord, type WordPackage } from '../../src/import/package/open.ts'
import { zip } from './zip.ts'

/** The parts of a Word file as what stands in their roots; `document` is what stands in the body. */
export type WordParts = Readonly<Record<string, string | Uint8Array>>

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['mine', 'urn:mine'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

/** The root of each part that is not called as the part is. */
const ROOTS: Readonly<Record<string, string>> = { header1: 'hdr', footer1: 'ftr' }

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * A Word file of some parts, by their names: `document`, `styles`, `numbering`, `footnotes`, `header1`; `relations` are
 * those of the main document; a name with a dot is that of a picture.
 */
export function toWordFile(parts: WordParts): Buffer {
  const files = Object.entries(parts).filter(([name]) => name !== 'relations')
  const related = files
    .map(([name]) => name)
    .filter((name) => name !== 'document' && !name.includes('.'))
    .map((name) => toRelation(name, name.replace(/\d$/, ''), `${name}.xml`))
  const texts: readonly (readonly [string, string | Uint8Array])[] = [
    ['_rels/.rels', toRelations(toRelation('1', 'officeDocument', 'word/document.xml'))],
    ['word/_rels/document.xml.rels', toRelations(`${related.join('')}${parts.relations ?? ''}`)],
    ...files.map(([name, content]) =>
      name.includes('.')
        ? ([`word/media/${name}`, content] as const)
        : ([`word/${name}.xml`, toPart(name, String(content))] as const),
    ),
  ]
  return zip(new Map(texts.map(([path, content]) => [path, Buffer.from(content)])))
}

/** The same file, opened. */
export const openWordFile = (parts: WordParts): Promise<WordPackage> =>
  openWord(toWordFile(parts), 'report.docx')

const toRelations = (list: string): string =>
  `<Relationships xmlns="${RELATIONS}">${list}</Relationships>`

const toRelation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`

function toPart(name: string, content: string): string {
  const root = `w:${ROOTS[name] ?? name}`
  const inside = name === 'document' ? `<w:body>${content}</w:body>` : content
  return `<${root} ${NAMESPACES}>${inside}</${root}>`
}
