import type { Element } from '@xmldom/xmldom'
import { kidsOf } from './parse.ts'

/** Terms and encoding schemes of the DCMI schemas (dublincore.org/schemas/xmls/qdc/2008/02/11/dcterms.xsd), of those that we write. */
const TERMS =
  'title creator publisher issued modified language type description rights license identifier hasFormat format replaces isReplacedBy hasVersion isVersionOf relation'.split(
    ' ',
  )
const SCHEMES: Readonly<Record<string, RegExp>> = {
  W3CDTF: /^\d{4}(?:-\d{2}){0,2}$/,
  RFC4646: /^[a-z]{2,3}(?:-[\w-]+)?$/i,
  DCMIType: /^Text$/,
  URI: /^https?:\/\/\S+$/,
  IMT: /^[a-z]+\/[\w.+-]+$/,
}

/** All that is wrong with a document. */
export function dublinCoreFaults(root: Element): readonly string[] {
  const kids = kidsOf(root)
  const names = kids.map(({ localName }) => localName ?? '')
  return [
    ...kids.flatMap((kid) => (isRight(kid) ? [] : [`${kid.nodeName}: ${kid.textContent}`])),
    ...['title', 'publisher', 'issued', 'language', 'rights', 'identifier'].filter(
      (name) => !names.includes(name),
    ),
  ]
}

function isRight(term: Element): boolean {
  const [, scheme] = /^dcterms:(\w+)$/.exec(term.getAttribute('xsi:type') ?? '') ?? []
  const text = term.textContent ?? ''
  return (
    term.namespaceURI === 'http://purl.org/dc/terms/' &&
    TERMS.includes(term.localName ?? '') &&
    kidsOf(term).length === 0 &&
    text.trim() !== '' &&
    (scheme === undefined || SCHEMES[scheme]?.test(text) === true)
  )
}
