import type { Label } from '../../story/story.ts'
import type { ItemPiece, ListPiece, Piece } from './piece.ts'

/** An item of a list that is being put together. */
interface OpenItem {
  readonly label: Label
  readonly indent: number
  readonly isWhole: boolean
  readonly goesOn: boolean
  /** The items of its list. */
  readonly items: ItemPiece[]
  readonly children: Piece[]
}

/** Puts blocks together: what follows an item may belong to it, or to one that it stands in. */
export interface ItemStack {
  readonly pieces: readonly Piece[]
  /** Adds a block at the margin: no item is open after it. */
  add(piece: Piece): void
  /** Adds a block to the innermost item that it is set in as far as; returns false where there is none. */
  addWithin(piece: Piece, indent: number): boolean
  /** Begins an item, in the list or beside it or within its last item as its label and its indent say. */
  addItem(item: ItemPiece, about: AboutItem): void
}

/** What tells where an item belongs: its label, how far it is set in (twips), and whether it is a numbered paragraph. */
interface AboutItem {
  readonly label: Label
  readonly indent: number
  readonly kind: 'item' | 'whole'
  /** Whether its list goes on after it: what stands as far in until then belongs to it. */
  readonly goesOn: boolean
}

/** Indents that differ by less are the same, in twips: a fifteenth of an inch. */
const SAME = 100

/** A stack in which no item is open. */
export function makeItemStack(): ItemStack {
  const pieces: Piece[] = []
  let open: readonly OpenItem[] = []
  return {
    pieces,
    add(piece) {
      open = []
      pieces.push(piece)
    },
    addWithin(piece, indent) {
      const depth = open.findLastIndex((item) => item.indent > 0 && indent > item.indent - SAME)
      if (depth < 0) return false
      open = open.slice(0, depth + 1)
      open.at(-1)?.children.push(piece)
      return true
    },
    addItem(item, { label, indent, kind, goesOn }) {
      const own = { label, indent, goesOn, isWhole: kind === 'whole' }
      const at = findRelated(own, open)
      const found = open[at]
      const relation = found ? relationOf(own, found) : 'beside'
      const items =
        relation === 'next' && found
          ? found.items
          : beginList(
              relation === 'within' && found ? found.children : around(open, at, pieces),
              kind,
            )
      const children = [...item.children]
      items.push({ ...item, children })
      const kept = open.slice(0, relation === 'within' ? at + 1 : Math.max(at, 0))
      open = [...kept, { ...own, items, children }]
    },
  }
}

/** The item that another goes on with, or stands beside or within: one of its own list before others. */
function findRelated(own: Own, open: readonly OpenItem[]): number {
  const isRelated = (other: OpenItem): boolean => relationOf(own, other) !== 'out'
  const at = open.findLastIndex((other) => other.label.list === own.label.list && isRelated(other))
  return at < 0 ? open.findLastIndex(isRelated) : at
}

/** The blocks that an open item stands among. */
const around = (open: readonly OpenItem[], at: number, pieces: Piece[]): Piece[] =>
  open[at - 1]?.children ?? pieces

function beginList(siblings: Piece[], kind: AboutItem['kind']): ItemPiece[] {
  const items: ItemPiece[] = []
  const list: ListPiece = { type: 'list', items, ...(kind === 'whole' && { isNumbered: true }) }
  siblings.push(list)
  return items
}

/** How an item stands to one before it: next in its list, in another list beside that, within it, or further out. */
type Relation = 'next' | 'beside' | 'within' | 'out'

type Own = Omit<OpenItem, 'items' | 'children'>

function relationOf(own: Own, other: OpenItem): Relation {
  if (own.isWhole) return other.isWhole ? 'next' : 'out'
  if (other.isWhole) return 'within'
  const deeper = own.label.level - other.label.level
  if (own.label.list === other.label.list)
    return byLevel(deeper, restarts(own.label, other.label) ? 'beside' : 'next')
  const further = own.indent - other.indent
  if (Math.abs(further) >= SAME) return further > 0 ? 'within' : 'out'
  return deeper === 0 && other.goesOn ? 'within' : byLevel(deeper, 'beside')
}

/** `deeper` is by how many levels an item stands below another; `level` how it stands to one of its own level. */
function byLevel(deeper: number, level: 'next' | 'beside'): Relation {
  if (deeper > 0) return 'within'
  if (deeper < 0) return 'out'
  return level
}

const restarts = (own: Label, other: Label): boolean =>
  !own.isBullet && (own.path.at(-1) ?? 0) <= (other.path.at(-1) ?? 0)
