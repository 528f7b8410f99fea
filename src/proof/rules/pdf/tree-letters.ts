import { openingOf, SECTION } from '../../../publication/opening.ts'
import type {
  Block,
  Cell,
  Heading,
  Inline,
  Note,
  Part,
  Publication,
  Row,
  Table,
} from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { type Letter, lettersOf, NOTHING, type Sense, within } from './letters.ts'
import { partId, printedId } from './wanted-links.ts'

/** How blocks are told in the tags: what the words of a heading stand in, and whether a table is one. */
interface Setting {
  readonly headingOf: (heading: Pick<Heading, 'level'>) => string
  readonly tables: 'grid' | 'lists'
  readonly inNote: boolean
  /** The id in the file of what has one in its part. */
  readonly idOf: (id: string) => string
}

/** The letters of a publication and what the tags must say of each, from the tree alone. */
export function treeLetters(
  publication: Publication,
  tables: Setting['tables'],
): readonly Letter[] {
  return publication.parts.flatMap((part) => {
    const idOf = (id: string): string => printedId(id, part, publication)
    const setting = { headingOf: headingsOf(part), tables, inNote: false, idOf }
    return [
      ...begin([partId(part, publication)], blocksLetters(part.children, '', setting)),
      ...part.notes.flatMap((note) => noteLetters(note, setting)),
    ]
  })
}

/** The letters of what has some ids: its first letter begins it. */
function begin(ids: readonly string[], letters: readonly Letter[]): readonly Letter[] {
  const [first, ...others] = letters
  if (ids.length === 0 || !first) return letters
  return [{ ...first, begins: [...ids, ...(first.begins ?? [])] }, ...others]
}

/** The ids that something has in the file. */
const idsOf = (
  { id, innerId }: { readonly id?: string; readonly innerId?: string },
  { idOf }: Setting,
): readonly string[] => [id, innerId].flatMap((own) => (own === undefined ? [] : idOf(own)))

/** A part's highest heading stands next below the title page's; below its title, where no heading says that. */
export function headingsOf(part: Part): Setting['headingOf'] {
  const levels = part.children.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
  const top = Math.min(...levels, 6)
  const [first] = part.children
  const isTitled = first?.type === 'heading' && toPlainText(first.children) === part.title
  const highest = openingOf(part.children).title || isTitled ? 2 : 3
  return ({ level }) => `H${Math.max(highest, Math.min(level - top + highest, 6))}`
}

function noteLetters(note: Note, setting: Setting): readonly Letter[] {
  const own = blocksLetters(note.children, 'Note', { ...setting, inNote: true })
  return begin(idsOf(note, setting), own)
}

const blocksLetters = (
  blocks: readonly Block[],
  around: string,
  setting: Setting,
): readonly Letter[] =>
  blocks.flatMap((block) => {
    const ids = 'id' in block ? idsOf(block, setting) : []
    return begin(ids, blockLetters(block, around, setting))
  })

function blockLetters(block: Block, around: string, setting: Setting): readonly Letter[] {
  const paragraph = within(around, 'P')
  const inside = (blocks: readonly Block[], type: string): readonly Letter[] =>
    blocksLetters(blocks, within(around, type), setting)
  const words = (inlines: readonly Inline[] = [], type = paragraph): readonly Letter[] =>
    inlinesLetters(inlines, { ...NOTHING, block: type })
  switch (block.type) {
    case 'heading':
      return setting.inNote
        ? inlinesLetters(block.children, { ...NOTHING, block: paragraph, strong: true })
        : words(block.children, within(around, setting.headingOf(block))).map(ofHeading)
    case 'paragraph': {
      const own = words(block.children)
      return [
        ...textLetters(block.label ?? '', paragraph),
        ...(block.id === SECTION ? own.map(ofHeading) : own),
      ]
    }
    case 'list':
      return block.items.flatMap((item) =>
        begin(idsOf(item, setting), [
          ...textLetters(item.label ?? '', within(around, 'L LI Lbl')),
          ...inside(item.children, 'L LI LBody'),
        ]),
      )
    case 'definitionList':
      return block.items.flatMap(({ terms, definitions }) => [
        ...terms.flatMap((term) => words(term, within(around, 'L LI Lbl'))),
        ...definitions.flatMap((blocks) => inside(blocks, 'L LI LBody')),
      ])
    case 'quotation':
      return [
        ...inside(block.children, 'BlockQuote'),
        ...words(block.source, within(around, 'BlockQuote P')),
      ]
    case 'box':
      return [...words(block.title), ...blocksLetters(block.children, around, setting)]
    case 'figure':
      return [
        ...words(block.caption, within(around, 'Caption')),
        ...blocksLetters(block.foot, around, setting),
      ]
    case 'address':
    case 'signature':
      return block.lines.flatMap((line) => textLetters(line, paragraph))
    case 'table':
      return tableLetters(block, around, setting)
    case 'thematicBreak':
      return []
  }
}

const ofHeading = ({ sense, ...own }: Letter): Letter => ({
  ...own,
  sense: { ...sense, inHeading: true },
})

const textLetters = (text: string, block: string): readonly Letter[] =>
  lettersOf(text).map((letter) => ({ letter, sense: { ...NOTHING, block } }))

function tableLetters(table: Table, around: string, setting: Setting): readonly Letter[] {
  const own = [
    ...inlinesLetters([...(table.caption ?? [])], {
      ...NOTHING,
      block: within(around, 'Table Caption'),
    }),
    ...inlinesLetters([...(table.unit ?? [])], {
      ...NOTHING,
      block: within(around, 'Table Caption'),
    }),
    ...[...table.head, ...table.rows].flatMap((row) =>
      begin(idsOf(row, setting), rowLetters(row, around, setting)),
    ),
  ]
  const beneath = [
    ...table.notes.flatMap((note) => {
      const own = { ...setting, inNote: true }
      return begin(idsOf(note, setting), blocksLetters(note.children, within(around, 'Note'), own))
    }),
    ...blocksLetters(table.foot, around, setting),
  ]
  return setting.tables === 'grid' ? [...own, ...beneath] : [...own, ...beneath].map(anywhere)
}

const anywhere = ({ sense, ...own }: Letter): Letter => ({
  ...own,
  // Headings and lists head no cells.
  sense: { ...sense, block: undefined, scope: undefined },
})

const rowLetters = ({ cells }: Row, around: string, setting: Setting): readonly Letter[] =>
  cells.flatMap(({ heads, header, children }) => {
    const head = { ...NOTHING, block: within(around, 'Table TR TH'), scope: 'Row' }
    const own = blocksLetters(children, within(around, `Table TR ${heads ? 'TH' : 'TD'}`), setting)
    return [...inlinesLetters(header ?? [], head), ...own.map((one) => inScope(one, heads))]
  })

function inScope({ sense, ...own }: Letter, heads: Cell['heads']): Letter {
  const scope = heads && (heads === 'columns' ? 'Column' : 'Row')
  return { ...own, sense: { ...sense, scope } }
}

function inlinesLetters(inlines: readonly Inline[], sense: Sense): readonly Letter[] {
  return inlines.flatMap((inline) => inlineLetters(inline, sense))
}

function inlineLetters(inline: Inline, sense: Sense): readonly Letter[] {
  switch (inline.type) {
    case 'text':
      return lettersOf(inline.value).map((letter) => ({ letter, sense }))
    case 'abbreviation': {
      const own = { ...sense, expansion: inline.expansion }
      return lettersOf(inline.value).map((letter) => ({ letter, sense: own }))
    }
    case 'emphasis':
      return inlinesLetters(inline.children, { ...sense, emphasis: true })
    case 'strong':
    case 'speaker':
      return inlinesLetters(inline.children, { ...sense, strong: true })
    case 'link':
      return inlinesLetters(inline.children, { ...sense, link: true, origin: inline })
    case 'foreign':
      return inlinesLetters(inline.children, { ...sense, language: inline.language })
    case 'image':
    case 'noteReference':
    case 'break':
      return []
  }
}
