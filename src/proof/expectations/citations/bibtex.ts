import type { CitationFacts } from './facts.ts'

/** What an entry of BibTeX must say, field by field, in this order. */
export function bibtexRead(facts: CitationFacts): string {
  const { creators, publisher, date, identifiers, passage, page } = facts
  const names = creators.length === 0 ? [publisher] : creators
  const said = [facts.status, passage ?? '', page ?? ''].filter((one) => one !== '').join(', ')
  const field = (name: string, value: string): string => `  ${name} = {${value}},\n`
  return [
    `@techreport{${facts.key},\n`,
    field('author', names.map((name) => `{${inTex(name)}}`).join(' and ')),
    field('title', `{${inTex(facts.title)}}`),
    field('institution', `{${inTex(publisher)}}`),
    field('year', date.split('-')[0] ?? ''),
    field('date', date),
    ...(identifiers.length > 0 ? [field('number', identifiers.map(inTex).join(', '))] : []),
    ...(said === '' ? [] : [field('note', inTex(said))]),
    field('url', facts.url),
    '}',
  ].join('')
}

/** A text in which no character is a sign of TeX, one character after another. */
const inTex = (text: string): string => [...text].map((one) => TEX.get(one) ?? one).join('')

const TEX = new Map([
  ...[...'$&#%_'].map((sign) => [sign, `\\${sign}`] as const),
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
])
