import { type Filling, fill } from '../../../wording/fill.ts'
import { groupFigures } from '../../../wording/group-figures.ts'
import type { AnswerKind, CountedAnswerKind } from '../../../wording/index.ts'
import { toList } from '../../../wording/list.ts'
import { formFor } from '../../../wording/plurals.ts'
import type { ScriptWords } from '../../search/script-words.ts'

/** The words of the page's language, with which the script begins. */
declare const WORDS: ScriptWords

/** What the search says, filled. */
export const tell = (kind: AnswerKind, filling: Filling = {}): string =>
  fill(WORDS.answers[kind], filling)

/** What the search says of so many things, filled. */
export const tellOf = (kind: CountedAnswerKind, count: number, filling: Filling): string =>
  fill(formFor(count, WORDS.answers[kind], WORDS.plural), filling)

/** `4 passages`, in the way of the language. */
export const tellCount = (noun: keyof ScriptWords['counts'], count: number): string =>
  fill(WORDS.counted, {
    count: groupFigures(count, WORDS.thousands),
    noun: formFor(count, WORDS.counts[noun], WORDS.plural),
  })

/** `a, b and c`. */
export const tellList = (names: readonly string[], last: string = WORDS.and): string =>
  toList(names, last)

/** Words in two, before and after the place of a link. */
export function tellRound(
  kind: AnswerKind,
  place: 'link' | 'links',
  filling: Filling = {},
): readonly [before: string, after: string] {
  const [before = '', after = ''] = tell(kind, { ...filling, [place]: GAP }).split(GAP)
  return [before, after]
}

/** Stands in no words of ours. */
const GAP = '\n'

/** What may stand before the number of a paragraph. */
export const paragraphWords = (): readonly string[] => WORDS.paragraphs

/** What may stand before the number of a provision. */
export const provisionWords = (): readonly string[] => WORDS.provisions
