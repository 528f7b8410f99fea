/** A start tag, an end tag, an element without content, or a declaration; and where it stands (UTF-16 code units, from 0). */
export interface Tag {
  readonly kind: 'start' | 'end' | 'empty' | 'declaration'
  /** As it is written: `w:p`. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/** What begins with `<` and is no tag, by its beginning, and how it ends (XML 1.0, 2.5 to 2.7). */
const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** A declaration is the last that is told: what is in it is not looked at. */
const DECLARATION = '<!DOCTYPE'

/** A tag from its beginning: `<w:p w:id="a>b">`, `<w:br/>`, `</w:p>` (XML 1.0, 3.1). */
const TAG = /<(\/?)([^\s/<>&"'=!?]+)(?:\s+[^\s/<>&"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y

/** A reference to a character: `&amp;`, `&#8217;`, `&#x2019;`; a Word file declares no others. */
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});/y

/**
 * The tags of XML in order, in a time that grows with its length alone. What is in comments and sections of characters is
 * passed over.
 * @throws Error where a tag, a comment or a reference is not well-formed.
 */
export function* scanTags(xml: string): Generator<Tag> {
  const checkReferences = makeReferenceCheck(xml)
  let at = 0
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', at)) {
    checkReferences(at, start)
    if (xml.startsWith(DECLARATION, start))
      return yield { kind: 'declaration', name: 'DOCTYPE', start, end: xml.length }
    const [beginning, ending] = OTHERS.find(([sign]) => xml.startsWith(sign, start)) ?? []
    if (beginning !== undefined) {
      const end = xml.indexOf(ending ?? '', start + beginning.length)
      if (end < 0) throw new Error(`${beginning} is never closed`)
      at = end + (ending ?? '').length
      continue
    }
    const tag = tagAt(xml, start)
    checkReferences(start, tag.end)
    at = tag.end
    yield tag
  }
  checkReferences(at, xml.length)
}

function tagAt(xml: string, start: number): Tag {
  TAG.lastIndex = start
  const [whole, slash, name = '', closing] = TAG.exec(xml) ?? []
  if (whole === undefined || (slash && closing))
    throw new Error(`${xml.slice(start, start + 20)} is no tag`)
  const kind = slash ? 'end' : closing ? 'empty' : 'start'
  return { kind, name, start, end: start + whole.length }
}

/** Makes a check of the references between two places, which are given in the order of the text. */
function makeReferenceCheck(xml: string): (start: number, end: number) => void {
  let next = xml.indexOf('&')
  return (start, end) => {
    while (next >= 0 && next < end) {
      if (next >= start) checkReference(xml, next)
      next = xml.indexOf('&', next + 1)
    }
  }
}

function checkReference(xml: string, at: number): void {
  REFERENCE.lastIndex = at
  const [reference = ''] = REFERENCE.exec(xml) ?? []
  const code = Number(reference.slice(2, -1).replace('x', '0x'))
  const isAllowed = !reference.startsWith('&#') || isCharacter(code)
  if (reference === '' || !isAllowed)
    throw new Error(`${xml.slice(at, at + 12).replace(/;.*/s, ';')} stands for no character`)
}

/** Whether XML may hold a character. */
const isCharacter = (code: number): boolean =>
  code <= 0x10ffff && !FORBIDDEN.test(String.fromCodePoint(code))

/** A character that XML may not hold (XML 1.0, 2.2). */
export const FORBIDDEN = /[[\p{Cc}--[\t\n\r\x7f-\x9f]]\p{Cs}\ufffe\uffff]/v
