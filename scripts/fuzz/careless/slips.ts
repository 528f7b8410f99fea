import fc, { type Arbitrary } from 'fast-check'

/** Something that is done to a text by mistake, or on purpose. */
export type Slip = (text: string) => string

/** What is typed where it does not belong. */
const STRAY: readonly string[] = [
  ...'*_`[](){}<>|\\!#-+=~^:.&;"\'$@%0a',
  '**',
  '***',
  '```',
  '~~~',
  ':::',
  ':::box',
  '[^1]',
  '[^1]: ',
  '\n[^1]: A note.\n',
  '*[ab]: ',
  '{lang=cy}',
  '{row-header=cell}',
  '\n| a | b |\n| --- | --- |\n',
  '\n| --- |\n| a |\n',
  '||',
  '^^',
  '| \\\n|',
  '![',
  '](',
  '](a.png "',
  '<b>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?',
  '&amp;',
  '&#x202e;',
  '&#0;',
  '&nbsp;',
  '\n---\n',
  '\n===\n',
  '\n: ',
  '\n> ',
  '\n1. ',
  '\n(a) ',
  '\n7.1 ',
  '\n## ',
  '\n```address\n',
  '\nTable 1: ',
  '\n\n',
  '\n',
  '\t',
  '    ',
  '\u00a0',
  '\u3000',
  '\u2028',
  '\ufeff',
  'e\u0301',
  '\u{1f469}\u200d\u{1f680}',
  'שלום',
]

/** A place in a text, as so many thousandths of its length. */
const place = fc.nat({ max: 1000 })
const at = (text: string, thousandths: number): number =>
  Math.round((text.length * thousandths) / 1000)

const onLines =
  (change: (lines: string[], line: number) => void, where: number): Slip =>
  (text) => {
    const lines = text.split('\n')
    change(lines, Math.min(lines.length - 1, Math.round((lines.length * where) / 1000)))
    return lines.join('\n')
  }

const insert = fc.tuple(place, fc.constantFrom(...STRAY), fc.integer({ min: 1, max: 3 })).map(
  ([where, stray, times]): Slip =>
    (text) => {
      const offset = at(text, where)
      return text.slice(0, offset) + stray.repeat(times) + text.slice(offset)
    },
)

const cut = fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(
  ([where, length]): Slip =>
    (text) =>
      text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
)

const end = place.map(
  (where): Slip =>
    (text) =>
      text.slice(0, at(text, Math.max(200, where))),
)

const double = place.map((where) =>
  onLines((lines, line) => lines.splice(line, 0, lines[line] ?? ''), where),
)

const swap = place.map((where) =>
  onLines(
    (lines, line) => lines.splice(line, 2, ...lines.slice(line, line + 2).toReversed()),
    where,
  ),
)

const joinLines = place.map((where) =>
  onLines((lines, line) => lines.splice(line, 2, lines.slice(line, line + 2).join(' ')), where),
)

const drop = place.map((where) => onLines((lines, line) => lines.splice(line, 1), where))

/** Lines set in, quoted or put in an item, which is how text gets deep. */
const MARGINS = ['> ', '  ', '    ', '\t', '- ', '| ', '1. ', '> > > ', '   > - '] as const
const setIn = fc
  .tuple(place, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...MARGINS))
  .map(([where, count, margin]) =>
    onLines((lines, line) => {
      for (let each = line; each < Math.min(lines.length, line + count); each++)
        lines[each] = `${margin}${lines[each]}`
    }, where),
  )

/** A stretch of the text that is taken out and put elsewhere. */
const move = fc.tuple(place, place, fc.integer({ min: 1, max: 200 })).map(
  ([from, to, length]): Slip =>
    (text) => {
      const start = at(text, from)
      const rest = text.slice(0, start) + text.slice(start + length)
      const offset = at(rest, to)
      return rest.slice(0, offset) + text.slice(start, start + length) + rest.slice(offset)
    },
)

/** One slip of the pen, of the mouse or of a merge. */
export const slip: Arbitrary<Slip> = fc.oneof(
  { weight: 6, arbitrary: insert },
  { weight: 2, arbitrary: cut },
  { weight: 1, arbitrary: end },
  { weight: 1, arbitrary: double },
  { weight: 1, arbitrary: swap },
  { weight: 1, arbitrary: joinLines },
  { weight: 1, arbitrary: drop },
  { weight: 2, arbitrary: setIn },
  { weight: 1, arbitrary: move },
)
