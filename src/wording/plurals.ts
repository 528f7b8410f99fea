/**
 * Which form of a noun a count takes, by the language that is counted so, after the Language Plural Rules of the Unicode
 * CLDR (LDML, part 3): for each form but the last the counts that take it.
 */
export const RULES = {
  /** English, German: one, and others. */
  english: [[1]],
  /** Nothing is counted as one is. */
  french: [[0, 1]],
  welsh: [[1], [2], [3], [6]],
  irish: [[1], [2], [3, 4, 5, 6], [7, 8, 9, 10]],
  gaelic: [
    [1, 11],
    [2, 12],
    [3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 18, 19],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly number[])[]>>

/** The name of a rule. Languages that count alike share one: German has the rule `english`. */
export type PluralRule = keyof typeof RULES

/** The form for a count, a whole number from 0, of forms in the rule's order; the last where there is none of its own. */
export function formFor(count: number, forms: readonly string[], rule: PluralRule): string {
  const rules: readonly (readonly number[])[] = RULES[rule]
  const at = rules.findIndex((counts) => counts.includes(count))
  return forms[at] ?? forms.at(-1) ?? ''
}
