import { type Numbers, pick } from './seeded.ts'

/** A Markdown text made from a seed, and the words that it says, in order. */
export interface Generated {
  readonly text: string
  readonly words: readonly string[]
}

/** What a text is made of: words that are remembered, and what stands at its end. */
interface Speech {
  /** One to four words. */
  phrase(): string
  /** A reference to a note of its own. */
  note(): string
  /** An abbreviation of its own, which is expanded at its first use. */
  abbreviation(): string
}

/** Makes a text of blocks and inlines without numbers and captions, with words of its own. */
export function generate(numbers: Numbers, syllables: Syllables = SYLLABLES): Generated {
  const [words, noteWords, ends]: [string[], string[], string[]] = [[], [], []]
  let count = 0
  const makePhrase = (said: string[]): string =>
    Array.from({ length: 1 + numbers(4) }, () => {
      const word = `${pick(syllables, numbers)}${pick(syllables, numbers)}${count++}`
      said.push(word)
      return word
    }).join(' ')
  const speech: Speech = {
    phrase: () => makePhrase(words),
    note: () => {
      const label = `n${count++}`
      ends.push(`[^${label}]: ${makePhrase(noteWords)}`)
      return `[^${label}]`
    },
    abbreviation: () => {
      const short = `AB${count++}`
      words.push(short)
      ends.push(`*[${short}]: Long form of ${short}`)
      return short
    },
  }
  const sentence = (): string =>
    Array.from({ length: 1 + numbers(5) }, () => pick(INLINES, numbers)(speech)).join(' ')
  const blocks = Array.from({ length: 2 + numbers(12) }, () =>
    pick(BLOCKS, numbers)(sentence, speech.phrase),
  )
  const last = sentence()
  return { text: [...blocks, last, ...ends].join('\n\n'), words: [...words, ...noteWords] }
}

type Syllables = readonly [string, ...string[]]

const SYLLABLES: Syllables = ['la', 'tŷ', 'né', 'ko', 'ŵr', 'sun', 'Be', 'ß', '漢', '٣']

type Say = () => string
type SayInline = (speech: Speech) => string

const INLINES: readonly [SayInline, ...SayInline[]] = [
  ({ phrase }) => phrase(),
  ({ phrase }) => phrase(),
  ({ phrase }) => `*${phrase()}*`,
  ({ phrase }) => `**${phrase()}**`,
  ({ phrase }) => `***${phrase()}** ${phrase()}*`,
  ({ phrase }) => `[${phrase()}](https://example.org/a?b=c#d)`,
  ({ phrase }) => `[${phrase()} *${phrase()}*]{lang=cy}`,
  ({ phrase }) => `“${phrase()}” \\& \\<`,
  ({ phrase }) => `${phrase()}\\\n${phrase()}`,
  ({ phrase }) => `${phrase()}\n${phrase()}`,
  ({ phrase }) => `(${phrase()}), ${phrase()}; {{ ${phrase()} }}`,
  ({ phrase, note }) => `${phrase()}${note()}`,
  ({ phrase, note }) => `(${phrase()}${note()}), *${phrase()}*${note()}.`,
  ({ phrase, note }) => `**${phrase()}${note()}**, ${phrase()}${note()}${note()};&nbsp;${phrase()}`,
  ({ abbreviation }) => abbreviation(),
  ({ phrase, abbreviation, note }) =>
    `${phrase()} (${abbreviation()}), *${abbreviation()}*&nbsp;${phrase()} ${abbreviation()}${note()}.`,
  ({ phrase, note }) => `([${phrase()}](https://example.org/)${note()}),&nbsp;${phrase()}`,
]

type MakeBlock = (sentence: Say, phrase: Say) => string

const BLOCKS: readonly [MakeBlock, ...MakeBlock[]] = [
  (sentence) => sentence(),
  (sentence) => `${sentence()}.`,
  (_, phrase) => `## ${phrase()}`,
  (_, phrase) => `${phrase()}\n---`,
  (sentence) => `- ${flat(sentence())}\n- ${flat(sentence())}\n  - ${flat(sentence())}`,
  (sentence) => `> ${flat(sentence())}\n>\n> ${flat(sentence())}`,
  (sentence) => `> - ${flat(sentence())}\n> - ${flat(sentence())}`,
  (_, phrase) => `\`\`\`address\n${phrase()}\n${phrase()}\n\`\`\``,
  (sentence, phrase) =>
    `| ${phrase()} | ${phrase()} |\n| --- | ---: |\n| ${flat(sentence())} | ${phrase()} \\| ${phrase()} |`,
  (_, phrase) => `| ${phrase()} | |\n| --- | --- |\n| | ${phrase()} |\n| ${phrase()} | |`,
  (sentence, phrase) =>
    `| ${flat(sentence())} | ${phrase()} |\n| --- | --- |\n| ${phrase()}. ${flat(sentence())} | ${flat(sentence())} |\n| ${flat(sentence())} | |\n\n{row-header=sentence}`,
  (_, phrase) => `> ## ${phrase()}\n>\n> ${phrase()}`,
  (_, phrase) => `- # ${phrase()}\n\n  ${phrase()}`,
  (_, phrase) => `![A picture](${PICTURE} "${phrase()}")`,
  () => '---',
]

/** The picture of every generated figure: a publication needs a file of this name. */
export const PICTURE = 'pixel.gif'

/** Without line breaks, for a place where Markdown allows one line. */
const flat = (text: string): string => text.replace(/\\?\n/g, ' ')
