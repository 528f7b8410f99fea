import { captions } from '../../../publication/parse/captions.ts'
import { labelAt } from '../../../publication/parse/grammar/labels.ts'
import { numberingAt } from '../../../publication/parse/numbers.ts'

/** What would begin a block where it begins a line, each with how it is escaped. */
const OPENINGS: readonly (readonly [pattern: RegExp, escaped: string])[] = [
  // A heading, a quotation, HTML or a line of a merge, a rule, underlining, a box or the meaning of a term.
  [/^[#>]/, '\\$&'],
  [/^<(?=<)/, '\\$&'],
  [/^[-+](?=\s|$|[-+]{2})/, '\\$&'],
  [/^-(?=-+\s*$)/, '\\$&'],
  [/^=(?==*\s*$)/, '\\$&'],
  [/^:(?=\s|$|::)/, '\\$&'],
  // Remarks of other programs: `!!! note`, `??? note`, `.. note::`.
  [/^(?:!(?=!!)|\?(?=\?\?)|\.(?=\. ))/, '\\$&'],
]

/** A line of Markdown whose beginning would be taken for a mark, a label or a number, as one that is all text. */
export function escapeOpening(line: string): string {
  const [marks = ''] = /^\*{0,3}/.exec(line) ?? []
  return marks + escapeStart(line.slice(marks.length))
}

function escapeStart(rest: string): string {
  for (const [pattern, escaped] of OPENINGS)
    if (pattern.test(rest)) return rest.replace(pattern, escaped)
  const end = labelEnd(rest)
  if (end !== undefined) return escapeLabel(rest, end)
  if (numberingAt(rest, 'decimal')?.isSure) return rest.replace('.', '\\.')
  return escapeCaption(rest)
}

/** Where a label ends that a line begins with, also one that is marked as bold and so ends before the marks. */
function labelEnd(rest: string): number | undefined {
  const plain = rest.replace(/^(\S+?)\*{1,3}(?=\s|$)/, '$1')
  return (labelAt(rest) ?? labelAt(plain))?.text.length
}

/** `(a)` as `\(a)`, `1.` as `1\.`, `1°` as `1&deg;`. */
function escapeLabel(rest: string, end: number): string {
  const label = rest.slice(0, end)
  const after = rest.slice(end)
  if (label.endsWith('°')) return `${label.slice(0, -1)}&deg;${after}`
  if (label.endsWith('º')) return `${label.slice(0, -1)}&ordm;${after}`
  if (label.includes('(')) return label.replace('(', '\\(') + after
  return `${label.slice(0, -1)}\\${label.slice(-1)}${after}`
}

/** `Table 3: …` as `Table 3\: …`, where it is the caption of nothing. */
function escapeCaption(rest: string): string {
  const found = captions.read(rest)
  const [colon] = /^\*{0,3}\s?:/.exec(rest.slice(found?.label.length ?? 0)) ?? []
  if (!found || !colon) return rest
  const at = found.label.length + colon.length - 1
  return `${rest.slice(0, at)}\\${rest.slice(at)}`
}
