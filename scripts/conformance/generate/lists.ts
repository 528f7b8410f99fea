import { times } from './chance.ts'
import { onOneLine, setIn } from './lines.ts'
import { plain, sentence } from './sentences.ts'
import type { Writing } from './writing.ts'

/** The first labels of each kind of list. */
const FIGURES = [
  ['1.', '2.', '3.', '4.'],
  ['1)', '2)', '3)', '4)'],
  ['(1)', '(2)', '(3)', '(4)'],
  ['1°', '2°', '3°', '4°'],
] as const
const LETTERS = [
  ['-', '-', '-', '-'],
  ['-', '-', '-', '-'],
  ['(a)', '(b)', '(c)', '(d)'],
  ['a)', 'b)', 'c)', 'd)'],
  ['a.', 'b.', 'c.', 'd.'],
  ['(i)', '(ii)', '(iii)', '(iv)'],
  ['i.', 'ii.', 'iii.', 'iv.'],
  ['(A)', '(B)', '(C)', '(D)'],
  ['aa)', 'bb)', 'cc)', 'dd)'],
] as const

type Labels = readonly string[]

/** A list of any kind, whose items may hold lists of other kinds, and paragraphs. */
export const list = (writing: Writing): string => listBelow(writing, kindsFor(writing), 0)

/** Where paragraphs are numbered by figures, a list that has such would be taken for them. */
const kindsFor = ({ numbering }: Writing): readonly Labels[] =>
  numbering === 'decimal' || numbering === 'none' ? [...FIGURES, ...LETTERS] : LETTERS

function listBelow(writing: Writing, kinds: readonly Labels[], depth: number): string {
  const { chance } = writing
  const labels = kinds[chance.below(kinds.length)] ?? LETTERS[0]
  const others = kinds.filter((kind) => kind[0] !== labels[0])
  const items = times(2 + chance.below(3), (index) => {
    const held = [
      ...(chance.happens(15) ? [plain(writing)] : []),
      ...(depth < 3 && chance.happens(25) ? [listBelow(writing, others, depth + 1)] : []),
    ]
    return [`${labels[index]} ${onOneLine(sentence(writing))}`, ...held.map(setIn)].join('\n\n')
  })
  return items.join(
    chance.happens(50) || items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n',
  )
}
