import type { Amendment } from '../../../src/import/account.ts'
import type { WordPlace, WordText } from '../../../src/import/place.ts'
import type {
  Label,
  Story,
  StoryBlock,
  StoryCell,
  StoryInline,
  StoryNote,
  StoryParagraph,
  StoryPicture,
  StoryTable,
  StoryText,
  StoryTextBox,
} from '../../../src/import/story/story.ts'

/** Blocks as tests write them: their places are given when the story is put together. */
export type Draft = (place: () => WordPlace) => StoryBlock

type Look = Partial<Omit<StoryText, 'type' | 'value'>>

/** A text with a look: `t('words', { isBold: true })`. */
export const t = (value: string, look: Look = {}): StoryInline => ({
  type: 'text',
  value,
  isBold: false,
  isItalic: false,
  ...look,
})

export const b = (value: string): StoryInline => t(value, { isBold: true })
export const i = (value: string): StoryInline => t(value, { isItalic: true })
export const br: StoryInline = { type: 'break', kind: 'line' }
export const page: StoryInline = { type: 'break', kind: 'page' }
export const ref = (id: string): StoryInline => ({ type: 'noteReference', note: `footnote ${id}` })

type Text = string | readonly (string | StoryInline)[]

const toInlines = (text: Text): readonly StoryInline[] =>
  (typeof text === 'string' ? [text] : text).map((one) => (typeof one === 'string' ? t(one) : one))

/** A paragraph: `p('words', { indent: 720 })`. */
export const p =
  (text: Text, about: Partial<StoryParagraph> = {}): Draft =>
  (place) => ({
    type: 'paragraph',
    place: place(),
    role: 'text',
    indent: 0,
    isBordered: false,
    style: 'normal',
    inlines: toInlines(text),
    ...about,
  })

/** A heading of a level. */
export const h = (level: number, text: Text, about: Partial<StoryParagraph> = {}): Draft =>
  p(text, { role: 'heading', level, style: `heading ${level}`, ...about })

/** A label: `label('(a)', { level: 1 })`; its own number is counted by its list. */
export const label = (text: string, about: Partial<Label> = {}): Label => ({
  text,
  isBullet: false,
  level: 0,
  list: '1',
  format: 'decimal',
  path: [1],
  ...about,
})

export const bullet = (level = 0, list = 'bullets'): Label => ({
  text: '•',
  isBullet: true,
  level,
  list,
  format: 'bullet',
  path: [],
})

export const picture =
  (file: string, alternative = '', isDecorative = false): Draft =>
  (place) =>
    pictureAt(place(), file, alternative, isDecorative)

export const pictureAt = (
  place: WordPlace,
  file: string,
  alternative: string,
  isDecorative = false,
): StoryPicture => ({
  type: 'picture',
  place,
  file,
  bytes: new Uint8Array([1]),
  alternative,
  isDecorative,
})

export const textBox =
  (...drafts: readonly Draft[]): Draft =>
  (place): StoryTextBox => {
    const blocks = drafts.map((draft) => draft(place))
    return { type: 'textBox', place: blocks[0]?.place ?? place(), blocks }
  }

/** What a cell holds: words, or blocks. */
export type Cell =
  | Text
  | { readonly drafts: readonly Draft[] }
  | { readonly columns?: number; readonly rows?: number; readonly cell: Cell }

/** A table: rows of cells; the first `heads` rows are its head. */
export const table =
  (heads: number, rows: readonly (readonly Cell[])[]): Draft =>
  (place): StoryTable => {
    const covered = rows.map(() => new Set<number>())
    const made = rows.map((row, at) => {
      let column = 0
      const cells = row.map((cell): StoryCell => {
        while (covered[at]?.has(column)) column++
        const found = toCell(cell, column, place)
        for (let down = 0; down < found.rows; down++)
          for (let right = 0; right < found.columns; right++)
            covered[at + down]?.add(column + right)
        column += found.columns
        return found
      })
      return { isHead: at < heads, cells }
    })
    const cells = made.flatMap((row) => row.cells)
    const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columns), 0)
    const first = cells.flatMap(({ blocks }) => blocks)[0]
    return { type: 'table', place: first?.place ?? place(), columns, rows: made }
  }

function toCell(cell: Cell, column: number, place: () => WordPlace): StoryCell {
  if (typeof cell === 'object' && 'cell' in cell)
    return { ...toCell(cell.cell, column, place), columns: cell.columns ?? 1, rows: cell.rows ?? 1 }
  const drafts = typeof cell === 'object' && 'drafts' in cell ? cell.drafts : [p(cell)]
  return { column, columns: 1, rows: 1, blocks: drafts.map((draft) => draft(place)) }
}

export const notes = (all: Readonly<Record<string, readonly Draft[]>>): readonly StoryNote[] =>
  Object.entries(all).map(([id, drafts]) => {
    const text = `footnote ${id}` as const
    return { text, label: id, blocks: build(drafts, text) }
  })

function build(drafts: readonly Draft[], text: WordText): readonly StoryBlock[] {
  let paragraph = 0
  return drafts.map((draft) => draft(() => ({ text, paragraph: paragraph++ })))
}

/** A story of blocks; bookmarks by the numbers of their paragraphs. */
export function story(
  drafts: readonly Draft[],
  about: Partial<Omit<Story, 'bookmarks'>> & {
    readonly bookmarks?: Readonly<Record<string, number>>
  } = {},
): Story {
  const { bookmarks = {}, ...others } = about
  return {
    blocks: build(drafts, 'body'),
    notes: [],
    language: 'en-GB',
    properties: {},
    findings: [],
    amendments: [] as readonly Amendment[],
    openings: new Map(),
    ...others,
    bookmarks: new Map(
      Object.entries(bookmarks).map(([name, paragraph]) => [name, { text: 'body', paragraph }]),
    ),
  }
}

/** Every paragraph of blocks, in the order of the file. */
export const paragraphsOf = (blocks: readonly StoryBlock[]): readonly StoryParagraph[] =>
  blocks.flatMap((block): readonly StoryParagraph[] => {
    if (block.type === 'paragraph') return [block]
    if (block.type === 'textBox') return paragraphsOf(block.blocks)
    if (block.type === 'picture') return []
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)))
  })
