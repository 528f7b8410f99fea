import type { Beginning } from './numberer.ts'
import { type ProvisionRange, provisionAt } from './provisions.ts'

/**
 * Tells whether the paragraphs of a section are numbered `1.`, `2.` within it, as those of an article of the European
 * Union are, by what follows its heading. Under `Article 1` the `1.` may be the section's own number, printed again: then
 * the next heading with a number has its own under it too, or the numbers run on there. Where the heading is bare, as
 * `Article 4`, the article's title may stand in another after it.
 */
export function countsWithin(
  { first, label }: Pick<ProvisionRange, 'first' | 'label'>,
  ahead: Iterable<Beginning>,
  isBare: boolean,
): boolean {
  const found = upToNextSection(ahead)
  const [title, ...rest] = found
  const [next, ...others] = title?.isHeading && isBare ? rest : found
  if (wholeAt(next) !== '1') return false
  if (first !== '1') return true
  const opening = others.some(isNumbered) ? wholeAt(others.at(-1)) : undefined
  if (opening !== undefined) return opening === '1'
  return !/^\d/.test(label) && others.some((one) => wholeAt(one) === '2')
}

/** What follows up to the next heading with a number, with that and what begins the text under it. */
function upToNextSection(ahead: Iterable<Beginning>): readonly Beginning[] {
  const found: Beginning[] = []
  let isUnder = false
  for (const one of ahead) {
    found.push(one)
    if (isUnder && !one.isHeading) break
    isUnder ||= isNumbered(one)
  }
  return found
}

const isNumbered = ({ isHeading, text }: Beginning): boolean =>
  isHeading && provisionAt(text)?.section !== undefined

/** `2` of `2. The ferries`: a whole number with a full stop, and nothing within it. */
function wholeAt(beginning: Beginning | undefined): string | undefined {
  if (beginning?.isHeading) return undefined
  const { section, within, label = '' } = provisionAt(beginning?.text ?? '') ?? {}
  return within === undefined && /^\d.*\.$/.test(label) ? section : undefined
}
