/** The namespaces of WordprocessingML and of what stands within it (ISO/IEC 29500-1 and -4). */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math'

/** A strict document (ISO/IEC 29500-1) has other names of namespaces than a transitional one (-4), and the same words in them. */
const STRICT: Readonly<Record<string, string>> = {
  'http://purl.oclc.org/ooxml/wordprocessingml/main': W,
  'http://purl.oclc.org/ooxml/officeDocument/relationships': R,
  'http://purl.oclc.org/ooxml/officeDocument/math': M,
}

/** A declaration of a strict namespace: `xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"`. */
const DECLARATION =
  /(\sxmlns(?::[\w.-]+)?\s*=\s*)(["'])(http:\/\/purl\.oclc\.org\/ooxml\/[^"']*)\2/g

/** The same XML with the names of transitional namespaces. */
export const toTransitional = (xml: string): string =>
  xml.includes('http://purl.oclc.org/ooxml/')
    ? xml.replace(DECLARATION, (whole, name: string, quote: string, address: string) =>
        STRICT[address] ? `${name}${quote}${STRICT[address]}${quote}` : whole,
      )
    : xml
