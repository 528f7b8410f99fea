import type { Chance } from './chance.ts'

/** A sentence of so many inlines of any kind. */
export const sentence = (chance: Chance, count = 1 + chance.upTo(4)): string =>
  [chance.words(), ...chance.times(count, () => inline(chance))].join(' ')

/** A paragraph, over several lines perhaps, which may begin as other blocks do. */
export function paragraph(chance: Chance): readonly string[] {
  if (chance.falls(0.1)) return [sentence(chance), `${chance.pick(ODD)} ${sentence(chance)}`]
  if (chance.falls(0.1)) return [`${sentence(chance)}\\`, sentence(chance)]
  return chance.falls(0.3) ? wrap(sentence(chance, 4), chance) : [sentence(chance)]
}

/** A sentence over several lines, with no line that ends within brackets. */
export const wrap = (text: string, chance: Chance): readonly string[] =>
  text
    .replace(/(?<=[a-z]\d+) (?=[^\])]*$)/g, (space) => (chance.falls(0.3) ? '\n' : space))
    .split('\n')

/** What looks like the beginning of something else where a line of a paragraph begins. */
const ODD = [
  ': of',
  '(a) of',
  '12. of',
  'a. of',
  '1.—(1)',
  '| of',
  '7.4',
  ':::of',
  '~ of',
  'A. of',
  '::',
]

/** An inline of any kind. */
export const inline = (chance: Chance): string => chance.pick(INLINES)(chance)

type MakeInline = (chance: Chance) => string

const INLINES: readonly MakeInline[] = [
  ({ words }) => words(),
  ({ words }) => words(),
  ({ words }) => `*${words()}*`,
  ({ words, word }) => `*${words()} **${word()}***`,
  ({ words }) => `[${words()}](https://example.org/a)`,
  ({ words }) => `[${words()}]{lang=cy}`,
  ({ words }) => `[${words()}](https://example.org/a_(b)){lang=cy}`,
  ({ words }) => `[[${words()}](https://example.org/a)]{lang=cy}`,
  ({ word }) => `![a ${word()}](sign.png)`,
  ({ word }) => `${word()} \\*${word()} \\[${word()}] \\| ${word()}`,
  ({ word }) => `&amp; ${word()} 10:30 :: “${word()}”—<office@example.org>`,
  ({ word }) => `${word()}, (${word()}) ${word()}.`,
  (chance) => `${chance.word()}${note(chance)}, ${chance.word()}`,
]

/** The reference to a note of its own, of one paragraph or more. */
export function note(chance: Chance): string {
  const label = chance.next('note')
  const more = chance.pick([[], ['', `    ${chance.words()}`], ['', '    (a) one', '    (b) two']])
  chance.notes.push([`[^${label}]: ${chance.words()}`, ...more])
  return `[^${label}]`
}
