import type { PdfProof } from '../../../src/proof/pdf/open.ts'
import type { CellTag, Element, Tag } from '../../../src/proof/pdf/tags.ts'
import { shownIn, textOf } from '../../../src/proof/pdf/texts.ts'

/** The tags of a file as text: a line for each element, with all that is said of it; below it, its words and links. */
export const toLines = (proof: PdfProof): readonly string[] =>
  proof.tags.flatMap((tag) => linesOf(tag, '', proof))

function linesOf(tag: Tag, indent: string, proof: PdfProof): readonly string[] {
  if (tag.kind === 'annotation')
    return [`${indent}→ ${proof.objects.text(tag.dictionary, 'Contents')}`]
  if (tag.kind === 'content') {
    const text = textOf(shownIn(tag, proof))
    return text ? [`${indent}“${text}” ${tag.page}`] : []
  }
  const below = tag.children.flatMap((child) => linesOf(child, `${indent}  `, proof))
  return [`${indent}${saidOf(tag, proof).join(' · ')}`, ...below]
}

function saidOf(element: Element, { objects }: PdfProof): readonly string[] {
  const { type, name, language, alternative, expansion, actualText, cell } = element
  const attributes = objects.dictionary(element.dictionary, 'A')
  const numbering = attributes && objects.name(attributes, 'ListNumbering')
  const box = attributes && objects.all(attributes, 'BBox').length > 0
  const said = [
    type,
    name,
    language,
    alternative,
    expansion && `for ${expansion}`,
    actualText && `read as ${actualText}`,
    numbering,
    box && 'at its place',
    ...(cell ? cellOf(cell) : []),
  ]
  return said.filter((one) => typeof one === 'string')
}

const cellOf = ({ scope, columns, rows, headers }: CellTag): readonly (string | false)[] => [
  scope ? `heads its ${scope.toLowerCase()}` : false,
  columns > 1 && `${columns} columns`,
  rows > 1 && `${rows} rows`,
  headers.length > 0 && `headed by ${headers.join(', ')}`,
]
