import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf, nextOf } from '../package/elements.ts'
import type { Style } from '../styles/styles.ts'
import { isContentsName } from './contents-names.ts'
import { isContents } from './controls.ts'
import { wordsOf } from './raw.ts'

/** A name is no longer than this. */
const LONGEST = 60

/** Tells whether a paragraph is no more than the name of a table of contents that Word makes, and that follows it. */
export const headsContents = (paragraph: Element): boolean =>
  isName(paragraph) && isContentsNext(paragraph)

/** Tells whether a table of contents follows a paragraph of the style that Word has for what such a table is called. */
export const headsContentsByStyle = (paragraph: Element, { names }: Style): boolean =>
  isContentsStyle(names) && isContentsNext(paragraph)

/** Tells whether a style is that of the names of tables of contents. */
export const isContentsStyle = ([name]: Style['names']): boolean => name === 'toc heading'

function isName(paragraph: Element): boolean {
  const words = wordsOf(paragraph)
  return words.length <= LONGEST && isContentsName(words)
}

/** Between the two may stand marks, paragraphs that are empty, and more names: `Contents`, `Page`. */
function isContentsNext(element: Element): boolean {
  for (const next of nextOf(element)) {
    const found = beginsContents(next)
    if (found !== undefined) return found
  }
  return false
}

/** Whether such a table begins with an element; undefined where what follows must tell. */
function beginsContents(element: Element): boolean | undefined {
  switch (element.localName) {
    case 'p': {
      const codes = codesOf(element).join('')
      if (/^\s*(?:TOC|INDEX|TOA)\b/i.test(codes)) return true
      return codes.trim() === '' && (wordsOf(element).trim() === '' || isName(element))
        ? undefined
        : false
    }
    case 'sdt':
      return isContents(element) || beginsIn(childOf(element, 'sdtContent'))
    case 'customXml':
      return beginsIn(element)
    case 'tbl':
    case 'sectPr':
      return false
  }
  return undefined
}

function beginsIn(parent: Element | undefined): boolean | undefined {
  for (const element of elementsOf(parent)) {
    const found = beginsContents(element)
    if (found !== undefined) return found
  }
  return undefined
}

/** The codes of the fields in a paragraph. */
const codesOf = (element: Element): readonly string[] =>
  [...elementsOf(element)].flatMap((child) => {
    if (child.localName === 'instrText') return [child.textContent ?? '']
    const own = child.localName === 'fldSimple' ? [attributeOf(child, 'instr') ?? ''] : []
    return [...own, ...codesOf(child)]
  })
