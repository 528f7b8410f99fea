import type { Element } from '@xmldom/xmldom'
import { chosenOf } from '../package/branches.ts'
import { attributeOf, elementsOf } from '../package/elements.ts'

/** The characters that elements without others in them hold. */
const CHARACTERS: Readonly<Record<string, ((element: Element) => string) | undefined>> = {
  t: ({ textContent }) => textContent ?? '',
  sym: (element) => symbolOf(attributeOf(element, 'char')),
  noBreakHyphen: () => '\u2011',
}

/** Of a sign its code as a character; '' where it has none. */
export const symbolOf = (code: string | undefined): string => {
  const number = Number.parseInt(code ?? '', 16)
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : ''
}

/** The raw text of an element, as it counts in amendments; what is deleted is left out. */
export function rawOf(element: Element): string {
  const { localName } = element
  if (localName === 'del' || localName === 'moveFrom') return ''
  const read = CHARACTERS[localName ?? '']
  if (read) return read(element)
  const parent = localName === 'AlternateContent' ? chosenOf(element) : element
  return [...elementsOf(parent)].map(rawOf).join('')
}

const SPACES: ReadonlySet<string> = new Set(['tab', 'br', 'cr', 'p', 'ptab'])

/** The words of an element for messages, deleted ones too. */
export function wordsOf(element: Element): string {
  const { localName } = element
  if (localName === 'delText') return element.textContent ?? ''
  const read = CHARACTERS[localName ?? '']
  if (read) return read(element)
  const parent = localName === 'AlternateContent' ? chosenOf(element) : element
  const words = [...elementsOf(parent)].map(wordsOf).join('')
  return SPACES.has(localName ?? '') ? ` ${words}` : words
}

/** A text without its white space. */
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')
