import type { Reference } from './reference.ts'

/**
 * A reference as an entry of BibTeX, with `date` for BibLaTeX beside `year`. What stands in braces of its own keeps its
 * capitals, and a name in them is that of a body and has no first and last.
 */
export function toBibtex(reference: Reference): string {
  const { key, title, creators, publisher, date, identifiers, passage, page, url, status } =
    reference
  const authors = creators.length > 0 ? creators : [publisher]
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['institution', `{${escapeTex(publisher)}}`],
    ['year', date.slice(0, 4)],
    ['date', date],
    ['number', identifiers.map(escapeTex).join(', ')],
    ['note', escapeTex([status, passage?.words, page].filter(Boolean).join(', '))],
    ['url', url],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},` : []))
  return [`@techreport{${key},`, ...lines, '}'].join('\n')
}

/**
 * The characters that TeX takes for signs of its own (The TeXbook, chapter 7), as it prints them. Braces by name: BibTeX
 * counts those that are escaped, too.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
}

const escapeTex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#%_]/g, (sign) => SIGNS[sign] ?? sign)
