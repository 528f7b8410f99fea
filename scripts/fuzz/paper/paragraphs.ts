import fc, { type Arbitrary } from 'fast-check'
import { quietLine, sentence } from './inlines.ts'
import {
  join,
  type Numbering,
  next,
  setIn,
  type Write,
  type Writing,
  type Written,
} from './writing.ts'

/**
 * A paragraph, with its number where the publication has numbers; one may be named who speaks, and its items may stand at the
 * margin.
 */
export const paragraph: Arbitrary<Write> = fc
  .record({
    write: sentence,
    isSpoken: fc.boolean(),
    items: fc.constantFrom(
      '',
      '',
      '',
      '\n(a) one;\n(i) two;\n(ii) three;\n(b) four.',
      '\n- one;\n- two.',
    ),
    style: fc.constantFrom<Style>('plain', 'plain', 'plain', 'bold', 'stopped', 'later'),
  })
  .map(({ write, isSpoken, items, style }) => (writing) => {
    const text = join(
      [write(writing), { markdown: items, words: items.replace(/\n(?:- )?/g, ' ') }],
      '',
    )
    const said = isSpoken && writing.counts.has('transcript') ? join([speaker, text], '') : text
    return NUMBERED[writing.numbering](writing, said, style)
  })

const speaker: Written = { markdown: '**The Chair:** ', words: 'The Chair: ' }

/** How a number is written; `later` is one that was put in. */
type Style = 'plain' | 'bold' | 'stopped' | 'later'

type Number = (writing: Writing, text: Written, style: Style) => Written

const NUMBERED: Readonly<Record<Numbering, Number>> = {
  none: (_, text) => text,
  decimal: (writing, text, style) => {
    const last = writing.counts.get('paragraph') ?? 0
    if (style === 'later' && last > 0)
      return numbered(`${writing.chapter}.${last}${laterLetter(writing, last)}`, text)
    const number = `${writing.chapter}.${next(writing, 'paragraph')}`
    writing.targets.push(`#p${number}`)
    if (style === 'stopped') return numbered(`${number}.`, text)
    const { markdown, words } = numbered(number, text)
    return {
      markdown: style === 'bold' ? markdown.replace(number, `**${number}**`) : markdown,
      words,
    }
  },
  whole: (writing, text) => numbered(`${next(writing, 'whole')}.`, text),
  provisions: (writing, text) => numbered(`(${next(writing, 'provision')})`, text),
}

/** The letter of a number that was put in after one: `A`, `B`. */
function laterLetter(writing: Writing, last: number): string {
  const row = `later than ${writing.chapter}.${last}`
  return String.fromCodePoint(64 + next(writing, row))
}

/** What goes on under a number is set in under its first word. */
const numbered = (label: string, { markdown, words }: Written): Written =>
  setIn('', '    ', { markdown: `${label} ${markdown}`, words: `${label} ${words}` })

/** A heading, at most one level below the one before. */
export const heading: Arbitrary<Write> = fc
  .tuple(fc.nat({ max: 4 }), quietLine)
  .map(([down, write]) => (writing) => {
    if (writing.numbering === 'provisions') return section(writing, write)
    const last = writing.counts.get('level') ?? 1
    const level = 2 + (down % Math.min(5, last))
    writing.counts.set('level', level)
    const { markdown, words } = write(writing)
    return { markdown: `${'#'.repeat(level)} ${markdown}`, words }
  })

/** A heading within something else; where headings are sections of an Act, words stand there instead. */
export const headingWithin: Arbitrary<Write> = fc.tuple(heading, quietLine).map(
  ([head, words]) =>
    (writing) =>
      writing.numbering === 'provisions' ? words(writing) : head(writing),
)

/** A section of an Act begins the numbers within it anew. */
function section(writing: Writing, write: Write): Written {
  writing.counts.set('provision', 0)
  const number = next(writing, 'section')
  writing.targets.push(`#p${number}`)
  const { markdown, words } = write(writing)
  return { markdown: `## ${number} ${markdown}`, words: `${number} ${words}` }
}
