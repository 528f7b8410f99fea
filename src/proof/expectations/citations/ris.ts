import type { CitationFacts } from './facts.ts'

/** What a record of RIS must say, tag by tag, in this order; a field that says nothing is left out. */
export function risRead(facts: CitationFacts): string {
  const { creators, identifiers, page, date } = facts
  const said = [facts.status, facts.passage, page].filter((one) => one)
  const record = [
    'TY  - RPRT',
    ...creators.map((one) => `AU  - ${one}`),
    `TI  - ${facts.title}`,
    `PB  - ${facts.publisher}`,
    `PY  - ${date.slice(0, 4)}`,
    ...dated(date),
    ...identifiers.map((one) => `SN  - ${one}`),
    ...(said.length === 0 ? [] : [`N1  - ${said.join(', ')}`]),
    `LA  - ${facts.language}`,
    `UR  - ${facts.url}`,
    'ER  - ',
  ]
  return record.join('\n')
}

/** A date of more than a year, `2006/09/11` or `2006/09/`: RIS has always two strokes. */
function dated(date: string): readonly string[] {
  if (date.length === 4) return []
  return [`DA  - ${date.replaceAll('-', '/')}${date.length === 7 ? '/' : ''}`]
}
