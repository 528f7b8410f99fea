import { offsetAt } from '../../message/lines.ts'
import type { Source } from '../../message/message.ts'
import type { Inline, Text } from '../../publication/tree.ts'
import { type Cursor, makeCursor } from './cursor.ts'
import type { Segments } from './segments.ts'

/** Words of a text, and where they stand in the source: both offsets in UTF-16 code units. */
export interface Anchor {
  readonly at: number
  readonly length: number
  readonly offset: number
}

/** Where inlines stand in the source of their block: their words, piece by piece, and what has no words of its own. */
export interface Written {
  readonly anchors: readonly Anchor[]
  /** Of a phrase in another language, its mark; of a break, the end of its line. */
  readonly offsets: ReadonlyMap<Inline, number>
}

/** Stands in a text for what is seen and is no word: a reference to a note, a picture. */
export const OBJECT = '\ufffc'

/** Finds inlines in the source of their block, word for word, one after another; what is not found is left out. */
export function findInlines(
  inlines: readonly Inline[],
  source: Source,
  segments: Segments,
): Written {
  const walk: Walk = {
    source,
    cursor: makeCursor(source.text, segments),
    anchors: [],
    offsets: new Map(),
    at: 0,
  }
  for (const inline of inlines) findInline(inline, walk)
  return walk
}

interface Walk {
  readonly source: Source
  readonly cursor: Cursor
  readonly anchors: Anchor[]
  readonly offsets: Map<Inline, number>
  /** How long the text is that has been gone through. */
  at: number
}

function findInline(inline: Inline, walk: Walk): void {
  if ('children' in inline) {
    for (const child of inline.children) findInline(child, walk)
    pass(inline, walk)
    return
  }
  switch (inline.type) {
    case 'text':
      findText(inline, walk)
      break
    case 'abbreviation':
      advance(inline.value.length, walk.cursor.find(inline.value), walk)
      break
    case 'noteReference':
      advance(1, walk.cursor.find(`[^${inline.label}`), walk)
      break
    case 'image':
      walk.cursor.pass(offsetAt(walk.source, inline.position))
      advance(1, undefined, walk)
      break
    case 'break':
      walk.offsets.set(inline, walk.cursor.nextLine())
      walk.at += 1
      break
  }
}

/** Goes past what stands after the words of a link, or of a phrase in another language. */
function pass(inline: Inline, walk: Walk): void {
  if (inline.type === 'link')
    walk.cursor.pass(offsetAt(walk.source, inline.position) + inline.href.length)
  if (inline.type !== 'foreign') return
  const mark = walk.cursor.match(/\{lang=[^}]*\}/g)
  if (mark) walk.offsets.set(inline, mark.offset)
}

function advance(length: number, offset: number | undefined, walk: Walk): void {
  if (offset !== undefined) walk.anchors.push({ at: walk.at, length, offset })
  walk.at += length
}

/** A text is found in pieces: its lines, what stands between bars, and each character that was written otherwise. */
function findText({ value, escapes = [] }: Text, walk: Walk): void {
  const escaped = new Set(escapes)
  let begun = 0
  for (let index = 0; index < value.length; index++) {
    const character = String.fromCodePoint(value.codePointAt(index) ?? 0)
    if (!escaped.has(index) && !BETWEEN.has(character)) continue
    findPiece(value.slice(begun, index), walk)
    findMark(character, escaped.has(index), walk)
    index += character.length - 1
    begun = index + 1
  }
  findPiece(value.slice(begun), walk)
}

/** A line of the source has its own indentation; a bar in a cell is escaped for the table's sake. */
const BETWEEN: ReadonlySet<string> = new Set(['\n', '|'])

function findPiece(piece: string, walk: Walk): void {
  if (piece !== '') advance(piece.length, walk.cursor.find(piece), walk)
}

/** One character, which may be a line's end, or written with a backslash or as a character reference. */
function findMark(character: string, isEscaped: boolean, walk: Walk): void {
  if (isEscaped) advance(character.length, walk.cursor.match(ESCAPE)?.offset, walk)
  else if (character === '\n') advance(1, walk.cursor.nextLine(), walk)
  else advance(1, walk.cursor.find(character), walk)
}

const ESCAPE = /\\[!-/:-@[-`{-~]|&(?:#\w{1,8}|\w{1,32});/g
