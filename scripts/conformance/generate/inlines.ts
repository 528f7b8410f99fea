import { LANGUAGES, LEXICON } from './lexicon.ts'
import { setIn } from './lines.ts'
import { next, opening, phrase, type Writing } from './writing.ts'

type Write = (writing: Writing) => string

/** Something that stands in a sentence: emphasis, a link, a note, a phrase in another language, a picture. */
export const inline: Write = (writing) => writing.chance.pick(INLINES)(writing)

/** What may stand in a heading, a caption or a cell besides words, without a link. */
export const quiet: Write = (writing) => writing.chance.pick([emphasis, strong, foreign])(writing)

const emphasis: Write = (writing) => `*${phrase(writing, 2)}*`
const strong: Write = (writing) => `**${opening(writing, 1)}**`
const both: Write = (writing) => `***${opening(writing, 1)}** ${opening(writing, 1)}*`

const foreign: Write = ({ chance, language: own }) => {
  const [first = own, ...others] = LANGUAGES.filter((language) => language !== own)
  const language = chance.pick([first, ...others])
  const words = LEXICON[language].slice(4, 7).join(' ')
  return chance.happens(30) ? `[a *${words}*]{lang=${language}}` : `[${words}]{lang=${language}}`
}

/** What a note holds besides its first paragraph: one more, two, a list, a quotation, a heading with what it heads. */
const HELD: readonly [Write, ...Write[]] = [
  (writing) => `${opening(writing, 8)}.`,
  (writing) => `${opening(writing, 8)}.\n\n${opening(writing, 12)}.`,
  (writing) => `- ${opening(writing, 5)}\n- ${opening(writing, 3)}`,
  (writing) => `> ${opening(writing, 9)}.`,
  (writing) => `## ${opening(writing, 3)}\n\n${opening(writing, 7)}.`,
]

/** A reference to a note of the part, which stands at its end. */
export const note: Write = (writing) => {
  const label = next(writing, 'note')
  const more = writing.chance.happens(40) ? `\n\n${setIn(writing.chance.pick(HELD)(writing))}` : ''
  const held = writing.chance.happens(20) ? ` ${emphasis(writing)} ${foreign(writing)}` : ''
  writing.ends.push(`[^${label}]: ${opening(writing, 6)}${held}.${more}`)
  return `${phrase(writing, 1)}[^${label}]`
}

const abbreviation: Write = (writing) => {
  const short = `AB${writing.chapter}${next(writing, 'abbreviation')}`
  writing.ends.push(`*[${short}]: ${opening(writing, 3)}`)
  return `${short} ${phrase(writing, 2)} ${short}`
}

const within: Write = ({ chance, targets }) => {
  const target = targets[chance.below(targets.length)]
  return target ? `[${target.replace(/^.*#[a-z]*/, '')}](${target})` : '1997'
}

const outside: Write = (writing) =>
  `[${phrase(writing, 1 + writing.chance.below(9))}](https://example.org/${next(writing, 'link')})`

const LONG = '<https://example.org/a/long/address/that/may/go/over/the/end/of/a/line/>'

const INLINES: readonly [Write, ...Write[]] = [
  emphasis,
  strong,
  both,
  foreign,
  note,
  note,
  abbreviation,
  within,
  outside,
  () => LONG,
  () => '<office@example.org>',
  (writing) => `[${phrase(writing, 1)}](tel:+442072190000)`,
  (writing) => `[${emphasis(writing)}](https://example.org/)`,
  (writing) => `${phrase(writing, 1)} ![${opening(writing, 3)}](drawing.svg)`,
  (writing) => `${phrase(writing, 1)}\\\n${phrase(writing, 2)}`,
  () => '☐ ☑ CO₂ → ≤ \\*so\\* {{ x }}',
]
