import type { Element } from '@xmldom/xmldom'
import { decodeAddress } from '../../publication/parse/decode-address.ts'
import { textIn } from './elements.ts'
import { elementsIn } from './walk.ts'

/** A place of the drawing that an element draws too, and the property by which it does. */
export interface Reference {
  readonly id: string
  readonly property: string
}

/**
 * What style sheets refer to, by the class, id or name that the last part of a selector ends with: all elements that
 * have it are taken to be meant.
 */
export type Sheets = ReadonlyMap<string, readonly Reference[]>

/** Everything that an element refers to: what it copies, and what it is painted, cut or marked with. */
export function* referencesOf(element: Element, sheets: Sheets): Generator<Reference> {
  for (const { localName, value } of element.attributes) {
    if (localName === 'href') yield* idsIn(`url(${value.trim()})`, 'href')
    else if (localName === 'style') yield* referencesIn(value)
    else yield* idsIn(value, localName ?? '')
  }
  if (sheets.size > 0) for (const mark of marksOf(element)) yield* sheets.get(mark) ?? []
}

/** Reads what all style sheets refer to; most refer to nothing that is `drawn`. */
export function readSheets(root: Element, drawn: (id: string) => boolean): Sheets {
  const sheets = new Map<string, Map<string, Reference>>()
  for (const element of elementsIn(root)) {
    if (element.localName !== 'style') continue
    for (const [selectors = '', declarations = ''] of rulesIn(textIn(element))) {
      const references = [...referencesIn(declarations)].filter(({ id }) => drawn(id))
      if (references.length === 0) continue
      for (const mark of selectors.split(',').map(toMark)) {
        const known = sheets.get(mark) ?? new Map<string, Reference>()
        for (const one of references) known.set(`${one.property} ${one.id}`, one)
        sheets.set(mark, known)
      }
    }
  }
  return new Map([...sheets].map(([mark, references]) => [mark, [...references.values()]]))
}

/** Selectors and declarations; cut at the braces, for rules with an at sign are refused before. */
const rulesIn = (css: string): readonly (readonly string[])[] =>
  css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
    .split('}')
    .map((rule) => rule.split('{'))

function toMark(selector: string): string {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? ''
  const marks = last.match(/[.#]?[-\w\u0080-\u{10ffff}]+/gu) ?? []
  return marks.at(-1) ?? '*'
}

const marksOf = (element: Element): ReadonlySet<string> =>
  new Set([
    '*',
    element.localName ?? '',
    `#${element.getAttribute('id')}`,
    ...(element.getAttribute('class') ?? '').split(/\s+/).map((name) => `.${name}`),
  ])

function* referencesIn(declarations: string): Generator<Reference> {
  if (!/url\(/i.test(declarations)) return
  for (const declaration of declarations.split(';')) {
    const [property = ''] = declaration.split(':', 1)
    yield* idsIn(declaration, property.trim().toLowerCase())
  }
}

function* idsIn(value: string, property: string): Generator<Reference> {
  // Browsers look an id up with its escapes undone (URL Standard, 1.3).
  for (const [, double, single, bare] of value.matchAll(URLS))
    yield { id: decodeAddress(double ?? single ?? bare ?? ''), property }
}

const URLS = /url\(\s*(?:"#([^"]*)"|'#([^']*)'|#([^"'\s)]*))/gi
