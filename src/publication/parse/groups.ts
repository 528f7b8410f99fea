import { type CaptionKind, captions, footPattern } from './captions.ts'
import { toBoxOpening } from './grammar/boxes.ts'
import type { Element } from './grammar/markdown.ts'
import { isOptionText, optionsOf } from './options.ts'
import type { Parsing } from './parsing.ts'

/** A block's element with the paragraphs around it that are its own. */
export interface Group {
  readonly element: Element
  /** The paragraph right before it that is its caption. */
  readonly caption?: Element
  /** The paragraph right after a table that is nothing but options. */
  readonly option?: Element
  /** Paragraphs right after a table or figure that say its source, or a note on it. */
  readonly foot: readonly Element[]
}

/** Puts elements together with the paragraphs that belong to them. */
export function groupElements(elements: readonly Element[], parsing: Parsing): readonly Group[] {
  const isFoot = footPattern(parsing.frontMatter.language)
  const groups: Group[] = []
  for (let at = 0; at < elements.length; ) {
    const element = elements[at]
    const next = elements[at + 1]
    if (!element) break
    const captioned = isCaptionOf(element, next) ? next : undefined
    const main = captioned ?? element
    at += captioned ? 2 : 1
    const kind = kindOf(main)
    const option = kind === 'table' ? optionAt(elements[at]) : undefined
    if (option) at += 1
    const start = at
    if (kind === 'table' || kind === 'figure')
      while (isFoot.test(paragraphText(elements[at]) ?? '')) at += 1
    groups.push({
      element: main,
      ...(captioned && { caption: element }),
      ...(option && { option }),
      foot: elements.slice(start, at),
    })
  }
  return groups
}

/** The raw text of a paragraph; undefined for anything else. */
export const paragraphText = (element: Element | undefined): string | undefined =>
  element?.token.type === 'paragraph_open' ? (element.children[0]?.token.content ?? '') : undefined

/** Tells whether a paragraph is nothing but a picture. */
export function isFigure(element: Element): boolean {
  if (element.token.type !== 'paragraph_open') return false
  const inlines = element.children[0]?.token.children ?? []
  return inlines.length === 1 && inlines[0]?.type === 'image'
}

/** Tells whether a paragraph is a caption that names a file of rows, and so is the table itself. */
export function isFileTable(element: Element): boolean {
  const text = paragraphText(element)
  return (
    text !== undefined && optionsOf(text).file !== undefined && captions.read(text) !== undefined
  )
}

function kindOf(element: Element): CaptionKind | undefined {
  if (element.token.type === 'table_open' || isFileTable(element)) return 'table'
  if (element.token.type === 'container_box_open') return 'box'
  return isFigure(element) ? 'figure' : undefined
}

/**
 * Papers call many a table a figure, and many a picture a table: any caption is that of what it stands before. A figure
 * that has a caption in quotes needs none, nor a box with a title of its own.
 */
function isCaptionOf(element: Element, next: Element | undefined): boolean {
  const text = paragraphText(element)
  if (text === undefined || !next || isFileTable(element)) return false
  const kind = kindOf(next)
  if (kind === undefined || isFileTable(next)) return false
  if (kind === 'figure' && next.children[0]?.token.children?.[0]?.attrGet('title')) return false
  if (kind === 'box' && toBoxOpening(next.token.info)?.title) return false
  return captions.read(text) !== undefined
}

const optionAt = (element: Element | undefined): Element | undefined =>
  isOptionText(paragraphText(element) ?? '') ? element : undefined
