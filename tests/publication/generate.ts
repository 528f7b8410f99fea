import { type Numbers, pick } from './seeded.ts'

/** A Markdown text made from a seed, and the words that it says, in order. */
export interface Generated {
  readonly text: string
  readonly words: readonly string[]
}

/** Makes a text of every block and inline that the house knows, with words of its own. */
export function generate(numbers: Numbers): Generated {
  const words: string[] = []
  let count = 0
  const say = (): string => {
    const word = `${pick(SYLLABLES, numbers)}${pick(SYLLABLES, numbers)}${count++}`
    words.push(word)
    return word
  }
  const phrase = (): string => Array.from({ length: 1 + numbers(4) }, say).join(' ')
  const sentence = (): string =>
    Array.from({ length: 1 + numbers(5) }, () => pick(INLINES, numbers)(phrase)).join(' ')
  const blocks = Array.from({ length: 2 + numbers(12) }, () =>
    pick(BLOCKS, numbers)(sentence, phrase),
  )
  return { text: blocks.join('\n\n'), words }
}

const SYLLABLES = ['la', 'tŷ', 'né', 'ko', 'ŵr', 'sun', 'Be', 'ß', '漢', '٣'] as const

type Say = () => string

const INLINES: readonly [(phrase: Say) => string, ...((phrase: Say) => string)[]] = [
  (phrase) => phrase(),
  (phrase) => phrase(),
  (phrase) => `*${phrase()}*`,
  (phrase) => `**${phrase()}**`,
  (phrase) => `***${phrase()}** ${phrase()}*`,
  (phrase) => `[${phrase()}](https://example.org/a?b=c#d)`,
  (phrase) => `[${phrase()} *${phrase()}*]{lang=cy}`,
  (phrase) => `“${phrase()}” & <${''}`.replace(/ & <$/, ' \\& \\<'),
  (phrase) => `${phrase()}\\\n${phrase()}`,
  (phrase) => `${phrase()}\n${phrase()}`,
  (phrase) => `(${phrase()}), ${phrase()}; {{ ${phrase()} }}`,
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
  () => '---',
]

/** Without line breaks, for a place where Markdown allows one line. */
const flat = (text: string): string => text.replace(/\\?\n/g, ' ')
