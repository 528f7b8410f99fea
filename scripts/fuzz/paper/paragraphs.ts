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

/** A paragraph, with its number where the publication has numbers; one may be named who speaks. */
export const paragraph: Arbitrary<Write> = fc
  .tuple(sentence, fc.boolean())
  .map(([write, isSpoken]) => (writing) => {
    const text = write(writing)
    const said = isSpoken && writing.counts.has('transcript') ? join([speaker, text], '') : text
    return NUMBERED[writing.numbering](writing, said)
  })

const speaker: Written = { markdown: '**The Chair:** ', words: 'The Chair: ' }

const NUMBERED: Readonly<Record<Numbering, (writing: Writing, text: Written) => Written>> = {
  none: (_, text) => text,
  decimal: (writing, text) => {
    const number = `${writing.chapter}.${next(writing, 'paragraph')}`
    writing.targets.push(`#p${number}`)
    return numbered(number, text)
  },
  whole: (writing, text) => numbered(`${next(writing, 'whole')}.`, text),
  provisions: (writing, text) => numbered(`(${next(writing, 'provision')})`, text),
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

/** A section of an Act begins the numbers within it anew. */
function section(writing: Writing, write: Write): Written {
  writing.counts.set('provision', 0)
  const number = next(writing, 'section')
  writing.targets.push(`#p${number}`)
  const { markdown, words } = write(writing)
  return { markdown: `## ${number} ${markdown}`, words: `${number} ${words}` }
}
