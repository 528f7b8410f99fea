import * as kinds from './kinds.ts'
import type { Ledger } from './ledger.ts'
import type { Numbering } from './writing.ts'

/** What the front matter says. */
export interface FrontMatterValues {
  /** By key; those that are not there are left out. */
  readonly given: Readonly<{ [key: string]: string | undefined }>
  readonly numbering: Numbering
  readonly changes: readonly string[]
}

/** What no publication is without, in the order in which it is written. */
const REQUIRED = ['title', 'language', 'date', 'publisher', 'rights'] as const

/** What may be given beside these. */
const OPTIONAL = ['creator', 'description', 'type', 'identifier', 'license', 'status'] as const

/** The front matter with its fences; what is required and not known is an empty line, and told in one message. */
export function frontMatterLines(
  { given, numbering, changes }: FrontMatterValues,
  ledger: Ledger,
): readonly string[] {
  const missing = REQUIRED.filter((key) => !given[key])
  if (missing.length > 0) ledger.tell({ ...kinds.frontMatterMissing, ...namedIn(missing) }, {})
  return [
    '---',
    ...REQUIRED.map((key) => `${key}: ${toYaml(given[key] ?? '')}`.trimEnd()),
    ...OPTIONAL.flatMap((key) => (given[key] ? [`${key}: ${toYaml(given[key])}`] : [])),
    ...(numbering === 'decimal' ? [] : [`numbering: ${numbering}`]),
    ...(changes.length > 0
      ? ['changes:', ...changes.map((change) => `  - ${toYaml(change)}`)]
      : []),
    '---',
  ]
}

const namedIn = (keys: readonly string[]): { readonly reason: string; readonly hint: string } => ({
  reason: `The front matter lacks ${keys.join(', ')}, which the file does not say for certain`,
  hint: `give ${keys.map((key) => `--${key} …`).join(' ')}, or write ${keys.length > 1 ? 'them' : 'it'} in the front matter`,
})

/** What YAML reads as a text without quotes, whatever stands after it. */
const PLAIN = /^[\p{L}\p{N}©(][\p{L}\p{M}\p{N}’‘“”„()/.,;&–— -]*$/u

/** A value as YAML reads it back; in double quotes where it holds what YAML would take for more. */
function toYaml(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim()
  return line === '' || PLAIN.test(line) ? line : JSON.stringify(line)
}
