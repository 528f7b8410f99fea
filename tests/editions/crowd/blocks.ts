import type { Chance } from './chance.ts'
import { note, paragraph, sentence, wrap } from './inlines.ts'
import { table } from './table.ts'

/** Blocks of any kind one after another, nested so many deep at most. */
export function blocks(
  chance: Chance,
  depth: number,
  count = 1 + chance.upTo(2),
): readonly string[] {
  const lines: string[] = []
  for (let index = 0; index < count; index++) {
    const made = block(chance, depth)
    const follows = index > 0 && isItem(made[0]) ? paragraph(chance) : made
    lines.push(...(index > 0 ? [''] : []), ...follows)
  }
  return lines
}

/** One list right after another would go on with it. */
const isItem = (line = ''): boolean => /^(?:-|\(?\w+[.)]) /.test(line)

type MakeBlock = (chance: Chance, depth: number) => readonly string[]

const block: MakeBlock = (chance, depth) =>
  chance.pick<MakeBlock>(depth > 0 ? [...FLAT, ...DEEP] : FLAT)(chance, depth - 1)

const figure: MakeBlock = (chance) => {
  const caption = `Figure ${chance.next('figure')}: ${chance.words()} *${chance.word()}*`
  const foot = chance.falls(0.3) ? ['', `Source: ${chance.words()}`] : []
  const picture = `![shows ${chance.word()}](picture.png`
  return chance.pick([
    [`${picture} "${caption}")`, ...foot],
    [caption, '', `${picture})`, ...foot],
    [`${picture})`, ...foot],
  ])
}

const lineBlock: MakeBlock = (chance) => [
  `\`\`\`${chance.pick(['address', 'signature'])}`,
  ...chance.times(1 + chance.upTo(3), chance.words),
  '```',
]

const list: MakeBlock = (chance, depth) => {
  const labels = chance.pick(LABELS)
  const isLoose = chance.falls(0.4)
  const items = chance.times(2 + chance.upTo(3), (index) => {
    const label = `${labels[index % labels.length]} `
    const within = depth > 0 && chance.falls(0.4) ? ['', ...blocks(chance, depth, 1), ''] : []
    const opening = depth > 0 && chance.falls(0.15) ? blocks(chance, depth, 1) : undefined
    const lines = opening ?? [...wrap(sentence(chance, 1), chance), ...within]
    return [...(index > 0 && isLoose ? [''] : []), ...hang(lines, label)]
  })
  return items.flat()
}

const LABELS: readonly (readonly string[])[] = [
  ['-'],
  ['(a)', '(b)', '(c)', '(d)'],
  ['a)', 'b)', 'c)', 'd)'],
  ['1.', '2.', '3.', '4.'],
  ['(1)', '(2)', '(3)', '(4)'],
  ['(i)', '(ii)', '(iii)', '(iv)'],
  ['(A)', '(B)', '(C)', '(D)'],
]

const hang = (lines: readonly string[], mark: string): readonly string[] =>
  lines.map((line, index) => (index === 0 ? mark + line : line && ' '.repeat(mark.length) + line))

const quotation: MakeBlock = (chance, depth) => {
  const source = chance.falls(0.5) ? ['', `— ${chance.words()} *${chance.word()}*`] : []
  return [...blocks(chance, depth), ...source].map((line) => (line ? `> ${line}` : '>'))
}

const definitions: MakeBlock = (chance, depth) =>
  chance
    .times(1 + chance.upTo(3), (index) => [
      ...(index > 0 ? [''] : []),
      `${chance.words()} *${chance.word()}*`,
      ...chance.times(1 + chance.upTo(2), () => meaning(chance, depth)).flat(),
    ])
    .flat()

const meaning: MakeBlock = (chance, depth) => {
  const within = depth > 0 && chance.falls(0.3) ? ['', ...blocks(chance, depth, 1)] : []
  const mark = chance.pick([': ', ':   '])
  return hang([...wrap(sentence(chance, 1), chance), ...within], mark)
}

const box: MakeBlock = (chance, depth) => {
  const within = blocks(chance, depth)
  const most = Math.max(2, ...within.map((line) => /^[\s>]*(:{3,})/.exec(line)?.[1]?.length ?? 0))
  const colons = ':'.repeat(most + 1)
  const kind = chance.pick(['box', 'case-study', 'example', 'recommendation', 'question'])
  const numbered = (): string => `[Box ${chance.next('box')}: ${chance.words()} *${chance.word()}*]`
  const title = chance.pick([() => '', numbered, () => `[${chance.words()}${note(chance)}]`])()
  return [`${colons}${kind}${title}`, ...within, colons]
}

/** What a cell of several lines may hold. */
const CELL_BLOCKS: readonly ((chance: Chance) => readonly string[])[] = [
  paragraph,
  (chance) => list(chance, 0),
  (chance) => [`![shows ${chance.word()}](picture.png)`],
  (chance) => [...paragraph(chance), '', ...figure(chance, 0)],
]

const FLAT: readonly MakeBlock[] = [paragraph, figure, lineBlock, list]

const DEEP: readonly MakeBlock[] = [
  list,
  list,
  quotation,
  definitions,
  box,
  (chance) => table(chance, chance.pick(CELL_BLOCKS)),
]
