import fc, { type Arbitrary } from 'fast-check'
import { line } from './inlines.ts'
import { join, setIn, type Write, type Written } from './writing.ts'

/** The first labels of each kind of list; a mark for items without one. */
const LABELS: readonly (readonly string[])[] = [
  ['-'],
  ['*'],
  ['+'],
  ['1.', '2.', '3.', '4.'],
  ['1)', '2)', '3)', '4)'],
  ['(1)', '(2)', '(3)', '(4)'],
  ['1°', '2°', '3°', '4°'],
  ['(a)', '(b)', '(c)', '(d)'],
  ['a)', 'b)', 'c)', 'd)'],
  ['a.', 'b.', 'c.', 'd.'],
  ['(i)', '(ii)', '(iii)', '(iv)'],
  ['i.', 'ii.', 'iii.', 'iv.'],
  ['(A)', '(B)', '(C)', '(D)'],
  ['A.', 'B.', 'C.', 'D.'],
  ['aa)', 'bb)', 'cc)', 'dd)'],
  ['4.', '5.', '5a.', '6.'],
]

interface Item {
  readonly first: Write
  readonly held: readonly Write[]
}

/** A list whose items may hold any block. */
export const listOf = (block: Arbitrary<Write>): Arbitrary<Write> =>
  fc
    .record({
      labels: fc.constantFrom(...LABELS),
      isLoose: fc.boolean(),
      items: fc.array(fc.record({ first: line, held: fc.array(block, { maxLength: 2 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map(({ labels, isLoose, items }) => (writing) => {
      const written = items.map((item, at) => {
        const all = [item.first, ...item.held].map((write) => write(writing))
        return toItem(labels[at] ?? labels[0] ?? '-', all)
      })
      const isApart = isLoose || items.some(({ held }: Item) => held.length > 0)
      return join(written, isApart ? '\n\n' : '\n')
    })

function toItem(label: string, blocks: readonly Written[]): Written {
  const { markdown, words } = setIn(`${label} `, '    ', join(blocks, '\n\n'))
  return { markdown, words: /\w/.test(label) ? `${label} ${words}` : words }
}
