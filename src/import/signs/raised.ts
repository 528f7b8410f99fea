const PLAIN = '0123456789+-−=()'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'

const toTable = (to: string, more: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map([...Object.entries(more), ...[...PLAIN].map((sign, at) => [sign, to[at] ?? ''] as const)])

const TABLES = {
  superscript: toTable(RAISED, { n: 'ⁿ', i: 'ⁱ' }),
  subscript: toTable(LOWERED, {}),
} as const

/** The raised or lowered characters of Unicode for a text; undefined where one of its characters has none. */
export function toRaised(text: string, height: 'superscript' | 'subscript'): string | undefined {
  const signs = [...text].map((sign) => TABLES[height].get(sign))
  return text !== '' && signs.every((sign) => sign !== undefined) ? signs.join('') : undefined
}
