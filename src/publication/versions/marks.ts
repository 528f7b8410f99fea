import type { Added, Additions, PlacedCell } from '../additions.ts'
import { type Run, runsOf } from '../runs.ts'
import type { Block, Inline, Part } from '../tree.ts'
import { childrenOf } from '../walk.ts'
import { toPlainText, toWords } from '../words.ts'

/** What a reader sees of a text besides its words, by its kind. */
export type MarkKind =
  | 'emphasis'
  | 'link'
  | 'noteReference'
  | 'expansion'
  | 'picture'
  | 'alternative'
  | 'head'
  | 'level'
  | 'setting'

/** One of them, where it stands. */
export interface Mark {
  readonly kind: MarkKind
  /** Where a link or a reference to a note leads, what an abbreviation stands for, the file of a picture, what it shows, the level of a heading, what a block is and stands in. */
  readonly value: string
  /** The words that it is at: those that are emphasised, those of a link, the abbreviation. */
  readonly words: string
}

/** A run of a text, or a mark among them. */
export type MarkedRun = Run & { readonly mark?: Mark }

/** Says that a run is no text, and which mark it is: no text holds this character. */
const SIGN = '\u0000'

/** The runs of a part as `runsOf` has them, its marks in their places among them. */
export function markedRunsOf(part: Part, additions: Additions = {}): readonly MarkedRun[] {
  const marks: Mark[] = []
  const signs = (found: readonly Mark[]): Added =>
    found.map((mark) => `${SIGN}${marks.push(mark) - 1}`)
  const settings = new Map(settingsIn([...part.children, ...part.notes.flatMap(blocksOfNote)], ''))
  const runs = runsOf(part, {
    ...additions,
    before: (block) => [
      ...(additions.before?.(block) ?? []),
      ...signs(marksOfBlock(block, settings.get(block) ?? '')),
    ],
    beforeItem: () => signs([{ kind: 'setting', value: 'item', words: '' }]),
    afterInline: (inline) => signs(marksOfInline(inline)),
    inCell: (placed) => {
      const { before = [], ...others } = additions.inCell?.(placed) ?? {}
      return { ...others, before: [...before, ...signs(marksOfCell(placed))] }
    },
  })
  return runs.map((run) => {
    const mark = run.text.startsWith(SIGN) ? marks[Number(run.text.slice(SIGN.length))] : undefined
    return mark ? { ...run, mark } : run
  })
}

const blocksOfNote = ({ children }: Part['notes'][number]): readonly Block[] => children

/** What each block is, after all that it stands in: `/box example/list/paragraph`. */
function* settingsIn(
  blocks: readonly Block[],
  around: string,
): Generator<readonly [Block, string]> {
  for (const block of blocks) {
    const own = `${around}/${block.type === 'box' ? `box ${block.kind}` : block.type}`
    yield [block, own]
    yield* settingsIn(childrenOf(block), own)
  }
}

/** Lists and the like are seen by the blocks within them, which know what they stand in. */
function marksOfBlock(block: Block, setting: string): readonly Mark[] {
  const own: Mark = { kind: 'setting', value: setting, words: '' }
  switch (block.type) {
    case 'list':
    case 'definitionList':
    case 'quotation':
      return []
    case 'heading':
      return [own, { kind: 'level', value: String(block.level), words: '' }]
    case 'figure':
      return [own, ...marksOfPicture(block)]
    default:
      return [own]
  }
}

const marksOfPicture = ({
  file,
  alternative,
}: {
  readonly file: string
  readonly alternative: string
}): readonly Mark[] => [
  { kind: 'picture', value: file, words: '' },
  { kind: 'alternative', value: inOneLine(alternative), words: '' },
]

function marksOfInline(inline: Inline): readonly Mark[] {
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
      return [{ kind: 'emphasis', value: inline.type, words: wordsOf(inline.children) }]
    case 'link':
      return [{ kind: 'link', value: inline.href, words: wordsOf(inline.children) }]
    case 'noteReference':
      return [{ kind: 'noteReference', value: `#${inline.target}`, words: '' }]
    case 'abbreviation':
      return [
        { kind: 'expansion', value: inOneLine(inline.expansion), words: inOneLine(inline.value) },
      ]
    case 'image':
      return marksOfPicture(inline)
    default:
      return []
  }
}

const wordsOf = (inlines: readonly Inline[]): string => inOneLine(toPlainText(inlines))

const inOneLine = (text: string): string => toWords(text).join(' ')

/** What a cell heads, and how far it reaches; nothing of a cell of data that fills its own place alone. */
function marksOfCell({ row, cell }: PlacedCell): readonly Mark[] {
  const { heads = '', header, columns, rows, column } = cell
  const isPlain = heads === '' && !header && columns === 1 && rows === 1 && row.kind === 'body'
  if (isPlain) return []
  const value = `${row.kind} ${heads || (header ? 'sentence' : 'data')} ${column} ${columns} ${rows}`
  return [{ kind: 'head', value, words: '' }]
}
