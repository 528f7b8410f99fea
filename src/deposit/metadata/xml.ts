/** An element of a document in XML: its name, its attributes, and what it holds. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[] | string
}

/** An element that holds a text, or others. */
export const element = (
  name: string,
  children: readonly XmlElement[] | string,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement => ({ name, attributes, children })

/** A document: each element on a line of its own, so that people can read it and programs compare it. */
export const toDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`

function write({ name, attributes, children }: XmlElement, indent: string): string {
  const values = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')
  const opening = `${indent}<${name}${values}`
  if (children.length === 0) return `${opening}/>\n`
  if (typeof children === 'string') return `${opening}>${escapeXml(children)}</${name}>\n`
  return `${opening}>\n${children.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** What no document may hold (XML 1.0, 2.2, Char), not even escaped. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)
