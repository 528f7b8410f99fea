import type { Reference } from './reference.ts'

/**
 * A reference in RIS (Research Information Systems, 2001): a tag of two characters, two spaces, a hyphen, a space, a value
 * to the end of the line. There is nothing to escape but the end of a line. The status, the passage and its page are a note: no program
 * reads a section of a report, and the pages of one are those that it was printed with.
 */
export function toRis(reference: Reference): string {
  const { title, creators, publisher, date, identifiers, passage, page, url, language, status } =
    reference
  const [year = '', month = '', day = ''] = date.split('-')
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'RPRT'],
    ...creators.map((creator) => ['AU', creator] as const),
    ['TI', title],
    ['PB', publisher],
    ['PY', year],
    ['DA', month ? `${year}/${month}/${day}` : undefined],
    ...identifiers.map((identifier) => ['SN', identifier] as const),
    ['N1', [status, passage?.words, page].filter(Boolean).join(', ')],
    ['LA', language],
    ['UR', url],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${toLine(value)}` : []))
  return [...lines, 'ER  - '].join('\n')
}

const toLine = (value: string): string => value.replace(/\s+/g, ' ').trim()
