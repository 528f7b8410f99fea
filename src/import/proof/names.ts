/** The namespaces that the raw reading knows, each with the prefix that it is called by here. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  // ISO/IEC 29500-4 (transitional) and 29500-1 (strict).
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  // ISO/IEC 29500-3.
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  // ISO/IEC 29500-2, 9.3.
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** What holds within an element: its namespaces by the file's own prefixes, and whether white space at the ends of texts counts. */
export interface Context {
  readonly prefixes: ReadonlyMap<string, string>
  readonly isPreserved: boolean
}

/** What holds outside the root. */
export const OUTERMOST: Context = {
  prefixes: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
  isPreserved: false,
}

/** The context within an element, by its attributes as they are written. */
export function enter(context: Context, attributes: Readonly<Record<string, string>>): Context {
  const declared = Object.keys(attributes).filter((name) => /^xmlns(?::|$)/.test(name))
  const space = attributes['xml:space']
  if (declared.length === 0 && space === undefined) return context
  const added = declared.map(
    (name) => [name.slice('xmlns:'.length), attributes[name] ?? ''] as const,
  )
  return {
    prefixes: added.length > 0 ? new Map([...context.prefixes, ...added]) : context.prefixes,
    isPreserved: space === undefined ? context.isPreserved : space === 'preserve',
  }
}

/** `w:t` for the name that the file writes, whatever its prefix; '' for one of another namespace. */
export function toKnownName(name: string, { prefixes }: Context): string {
  const colon = name.indexOf(':')
  const known = PREFIXES.get(prefixes.get(name.slice(0, Math.max(colon, 0))) ?? '')
  return known === undefined ? '' : `${known}:${name.slice(colon + 1)}`
}
