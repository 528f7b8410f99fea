import { createHash } from 'node:crypto'
import { passagesOf } from '../../../../publication/passages.ts'
import type { Block, Inline, ListItem, Publication, Row } from '../../../../publication/tree.ts'
import type { MarkKind } from '../../../../publication/versions/marks.ts'
import { toPlainText, toWords } from '../../../../publication/words.ts'

/** What stands at one address: its words, a tab before those of each cell, and what is seen of them besides. */
export interface Look {
  readonly part: string
  readonly id: string
  readonly words: readonly string[]
  /** Whether it stands in one piece: no text of another address stands among it. */
  readonly isWhole: boolean
  readonly seen: Readonly<Record<MarkKind, readonly string[]>>
}

/** What stands at each address of a text: a passage, an item of a list, a row, a note. */
export function looksIn({ parts, files }: Publication): readonly Look[] {
  const hashes = new Map(
    files.map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]),
  )
  return parts.flatMap((part) => {
    const pieces = passagesOf(part).flatMap(({ id, blocks }) => [...inBlocks(blocks, id, '')])
    const begun = pieces.filter(({ id }, at) => id !== pieces[at - 1]?.id)
    const times = Map.groupBy(begun, ({ id }) => id)
    return [...Map.groupBy(pieces, ({ id }) => id)].map(([id, own]) => ({
      part: part.name,
      id,
      isWhole: times.get(id)?.length === 1,
      ...toLook(own, hashes),
    }))
  })
}

/** Words, or what is seen besides, at an address. */
interface Piece {
  readonly id: string
  readonly kind: MarkKind | 'words'
  readonly value: string
  /** How many of the words that are told after it stand before its end; none where it is left out. */
  readonly within?: number
}

function toLook(
  pieces: readonly Piece[],
  hashes: ReadonlyMap<string, string>,
): Pick<Look, 'words' | 'seen'> {
  const words: string[] = []
  const seen: Record<MarkKind, string[]> = {
    setting: [],
    level: [],
    head: [],
    emphasis: [],
    link: [],
    noteReference: [],
    expansion: [],
    picture: [],
    alternative: [],
  }
  for (const { kind, value, within = 0 } of pieces)
    if (kind === 'words') words.push(...(value === CELL ? [CELL] : toWords(value)))
    else if (kind === 'picture') seen.picture.push(hashes.get(value) ?? '')
    else seen[kind].push(PLACED.has(kind) ? `${words.length + within} ${value}` : value)
  return { words, seen }
}

/** What is otherwise too where it stands among other words, of those that are the same. */
const PLACED: ReadonlySet<MarkKind> = new Set([
  'setting',
  'emphasis',
  'link',
  'noteReference',
  'expansion',
])

/** Stands before the words of each cell. */
const CELL = '\t'

type Pieces = Generator<Piece>

/** The pieces of blocks that stand at an address, within others. */
function* inBlocks(blocks: readonly Block[], id: string, around: string): Pieces {
  for (const block of blocks) {
    const own = `${around} ${block.type === 'box' ? block.kind : block.type}`
    if (!SEEN_WITHIN.has(block.type)) yield { id, kind: 'setting', value: own }
    yield* inBlock(block, id, own)
  }
}

/** What is seen by what stands within it. */
const SEEN_WITHIN: ReadonlySet<Block['type']> = new Set(['list', 'definitionList', 'quotation'])

function* inBlock(block: Block, id: string, own: string): Pieces {
  switch (block.type) {
    case 'heading':
      yield { id, kind: 'level', value: String(block.level) }
      yield* inInlines(block.children, id)
      return
    case 'paragraph':
      if (block.id !== id) yield { id, kind: 'words', value: block.label ?? '' }
      yield* inInlines(block.children, id)
      return
    case 'list':
      for (const item of block.items) yield* inItem(item, id, own)
      return
    case 'definitionList':
      for (const { terms, definitions } of block.items) {
        for (const term of terms) yield* inInlines(term, id)
        yield* inBlocks(definitions.flat(), id, own)
      }
      return
    case 'quotation':
      yield* inBlocks(block.children, id, own)
      yield* inInlines(block.source ?? [], id)
      return
    case 'box':
      yield* inInlines(block.title ?? [], id)
      yield* inBlocks(block.children, id, own)
      return
    case 'figure':
      yield* inPicture(block, id)
      yield* inInlines(block.caption ?? [], id)
      yield* inBlocks(block.foot, id, own)
      return
    case 'table':
      yield* inInlines([...(block.caption ?? []), SPACE, ...(block.unit ?? [])], id)
      for (const row of block.head) yield* inRow(row, id, own)
      for (const row of block.rows) yield* inRow(row, row.id, own)
      for (const note of block.notes) yield* inBlocks(note.children, note.id, own)
      yield* inBlocks(block.foot, id, own)
      return
    case 'address':
    case 'signature':
      for (const value of block.lines) yield { id, kind: 'words', value }
      return
    case 'thematicBreak':
  }
}

const SPACE: Inline = { type: 'text', value: ' ' }

function* inItem(item: ListItem, around: string, list: string): Pieces {
  const { id: own, label = '', children } = item
  const id = own ?? around
  yield { id, kind: 'setting', value: 'item' }
  if (own === undefined) yield { id, kind: 'words', value: label }
  yield* inBlocks(children, id, list)
}

function* inRow({ kind: row, cells }: Row, id: string, table: string): Pieces {
  for (const { column, columns, rows, heads, header, children } of cells) {
    const value = [row, column, columns, rows, heads, header !== undefined].join(' ')
    yield { id, kind: 'words', value: CELL }
    yield { id, kind: 'head', value }
    yield* inInlines(header ?? [], id)
    yield* inBlocks(children, id, table)
  }
}

/** What is seen of inlines, and then their words: one word may stand in several. */
function* inInlines(inlines: readonly Inline[], id: string): Pieces {
  yield* besidesWords(inlines, id, '')
  yield { id, kind: 'words', value: toPlainText(inlines) }
}

/** Between the words of a link and where it leads. */
export const TO = '\t'

/** Emphasis and links are told with the words that they have. */
function* besidesWords(inlines: readonly Inline[], id: string, before: string): Pieces {
  let text = before
  for (const inline of inlines) {
    const own = toPlainText([inline])
    const within = toWords(text + own).length
    const words = toWords(own).join(' ')
    if (inline.type === 'link') yield { id, kind: 'link', value: words + TO + inline.href, within }
    if (inline.type === 'noteReference')
      yield { id, kind: 'noteReference', value: `${TO}#${inline.target}`, within }
    if (inline.type === 'abbreviation')
      yield {
        id,
        kind: 'expansion',
        value: `${words}${TO}${toWords(inline.expansion).join(' ')}`,
        within,
      }
    if (inline.type === 'image') yield* inPicture(inline, id)
    if (inline.type === 'emphasis' || inline.type === 'strong')
      yield { id, kind: 'emphasis', value: `${inline.type} ${words}`, within }
    if ('children' in inline) yield* besidesWords(inline.children, id, text)
    text += own
  }
}

function* inPicture(
  { file, alternative }: { readonly file: string; readonly alternative: string },
  id: string,
): Pieces {
  yield { id, kind: 'picture', value: file }
  yield { id, kind: 'alternative', value: toWords(alternative).join(' ') }
}
