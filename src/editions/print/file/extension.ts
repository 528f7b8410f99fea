import type { Claim } from './claim.ts'

/**
 * Explains the properties of PDF/UA, which PDF/A-2 and A-3 do not know (ISO 19005-2, 6.6.2.3.3); A-4 asks for no
 * explanation.
 */
export const toExtension = ({ archival }: Claim): string =>
  archival === 4
    ? ''
    : `<rdf:Description rdf:about="" ${NAMESPACES}>
<pdfaExtension:schemas><rdf:Bag>${toItem(SCHEMA, `<pdfaSchema:property><rdf:Seq>${toItem(PART)}</rdf:Seq></pdfaSchema:property>`)}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`

const NAMESPACES = [
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(' ')

const SCHEMA = {
  'pdfaSchema:schema': 'PDF/UA identification schema',
  'pdfaSchema:namespaceURI': 'http://www.aiim.org/pdfua/ns/id/',
  'pdfaSchema:prefix': 'pdfuaid',
}

const PART = {
  'pdfaProperty:name': 'part',
  'pdfaProperty:valueType': 'Integer',
  'pdfaProperty:category': 'internal',
  'pdfaProperty:description': 'Part of ISO 14289 that the file keeps',
}

const toItem = (properties: Readonly<Record<string, string>>, more = ''): string => {
  const elements = Object.entries(properties).map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<rdf:li rdf:parseType="Resource">${elements.join('')}${more}</rdf:li>`
}
