import { interleave } from '../../publication/interleave.ts'
import type { Piece, Reading } from '../reading.ts'
import type { Where } from '../where.ts'
import {
  attributeOf,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  parseHtml,
  publicationsIn,
  textOf,
} from './tree.ts'

/** A finished file: its path in the web root, and its bytes. */
export interface FinishedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Reads what HTML pages say within `[data-publication]`, block by block. Furniture is the text of an element that is
 * marked `data-added`, and the alternative of a picture. Files that are not HTML are passed over.
 */
export function readHtml(files: readonly FinishedFile[]): Reading {
  const pages = files.filter(({ path }) => path.endsWith('.html'))
  return { pages: 1, pieces: pages.flatMap(readPage), keepsSpaces: true }
}

const readPage = ({ path, bytes }: FinishedFile): readonly Piece[] =>
  publicationsIn(parseHtml(bytes)).flatMap((element) => readElement(element, path))

/** Elements that stand within a line (HTML, 4.5 to 4.8); every other one ends the text before it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** Elements whose text is not shown. */
const SILENT = new Set(['script', 'style', 'template', 'noscript'])

function readElement(root: HtmlElement, path: string): readonly Piece[] {
  const interleaved = interleave<Where>()
  visit(root, { file: path })
  interleaved.endBlock({ file: path })
  return interleaved.pieces

  function visit(node: HtmlNode, where: Where): void {
    if (node.nodeName === '#text') interleaved.addText(textOf(node), where)
    if (!isElement(node) || SILENT.has(node.tagName)) return
    const isInline = INLINE.has(node.tagName)
    const id = attributeOf(node, 'id')
    const here = id ? { file: path, id } : where
    const added = addedText(node)
    if (!isInline) interleaved.endBlock(where)
    if (added !== undefined) interleaved.addFurniture(added, here)
    else for (const child of childrenOf(node)) visit(child, here)
    if (!isInline) interleaved.endBlock(here)
  }
}

function addedText(element: HtmlElement): string | undefined {
  if (element.tagName === 'img') return attributeOf(element, 'alt') ?? ''
  return attributeOf(element, 'data-added') === undefined ? undefined : textOf(element)
}
