import { wordingOf } from '../../../src/wording/index.ts'
import { box } from './boxes.ts'
import { times } from './chance.ts'
import { note, quiet } from './inlines.ts'
import { onOneLine } from './lines.ts'
import { list } from './lists.ts'
import { paragraph } from './paragraphs.ts'
import { plain, sentence } from './sentences.ts'
import { table } from './tables.ts'
import { next, opening, phrase, type Writing } from './writing.ts'

type Write = (writing: Writing) => string

/** A block of any kind, after the paragraph that it belongs to where it needs one. */
export const block: Write = (writing) => writing.chance.pick(BLOCKS)(writing)

const quotation: Write = (writing) => {
  const { chance } = writing
  const lines = times(1 + chance.below(3), () => `> ${onOneLine(sentence(writing))}`)
  const source = chance.happens(60) ? [`> — *${opening(writing, 2)}*, 1688`] : []
  return [...lines, ...source].join('\n>\n')
}

const definitions: Write = (writing) =>
  times(1 + writing.chance.below(3), () => {
    const meanings = times(1 + writing.chance.below(2), () => `: ${plain(writing)}`)
    return [`${opening(writing, 2)} ${quiet(writing)}`, ...meanings].join('\n')
  }).join('\n\n')

const PICTURES = ['drawing.svg', 'colours.png', 'alpha.png', 'grey.jpg'] as const

const figure: Write = (writing) => {
  const { chance, chapter, language } = writing
  const [word = 'Figure'] = wordingOf(language).captions.figure
  const caption = chance.happens(80)
    ? ` "${word} ${chapter}.${next(writing, 'figure')}: ${opening(writing, 4)} ${quiet(writing).replace(/"/g, '')}"`
    : ''
  return `![${opening(writing, 6)}.](${chance.pick(PICTURES)}${caption})`
}

const address: Write = (writing) =>
  ['```address', ...times(2 + writing.chance.below(3), () => opening(writing, 2)), '```'].join('\n')

const signature: Write = (writing) =>
  ['```signature', opening(writing, 2), phrase(writing, 2), '```'].join('\n')

const after =
  (write: Write): Write =>
  (writing) =>
    `${paragraph(writing, 1)}\n\n${write(writing)}`

const BLOCKS: readonly [Write, ...Write[]] = [
  (writing) => paragraph(writing, 1 + writing.chance.below(3)),
  (writing) => paragraph(writing, 3 + writing.chance.below(6)),
  (writing) => paragraph(writing, 2).replace(/\.$/, ` ${note(writing)}.`),
  after(list),
  after(list),
  after(table),
  after(table),
  after(quotation),
  after(definitions),
  after(box),
  after(box),
  after(figure),
  after(address),
  after(signature),
  after(() => '---'),
]
