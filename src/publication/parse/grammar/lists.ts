import type { MarkdownIt, StateBlock } from 'markdown-it'
import {
  type LabelLevels,
  openLevels,
  repeatLabel,
  rereadLabel,
  takeLabel,
} from './label-levels.ts'
import { labelAfter, type Marker, markerAt } from './list-marker.ts'
import { interruptsParagraph, type Lists, opensList } from './list-opening.ts'

/**
 * Teaches markdown-it lists with any label as printed, `(a)`, `ii.`, `5a)`, beside those of CommonMark. Tokens are those
 * of its own lists; an item has its label in `info`, and in `meta.depth` how deep the label stands in its row, from 1:
 * `(i)` after `(a)` has 2. What is set in by two columns or more under a marker belongs to its item, and is never code.
 */
export function lists(md: MarkdownIt): void {
  md.block.ruler.at('list', readList, { alt: ['paragraph', 'reference', 'blockquote'] })
}

/** The lists that are known of while a text is read, kept with markdown-it's own state of the text. */
function listsOf(state: StateBlock): Lists {
  const { lists, hasProvisions = false } = state.env as Environment
  return lists ?? { open: [], last: [], hasProvisions }
}

/** What is handed to markdown-it with a text, and what its rules keep there. */
interface Environment {
  readonly lists?: Lists
  readonly hasProvisions?: boolean
}

const setLists = (state: StateBlock, lists: Lists): void => {
  state.env.lists = lists
}

function readList(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const marker = markerAt(state, startLine)
  if (!marker) return false
  if (silent) return interruptsParagraph(state, startLine, marker, listsOf(state))
  if (!opensList(state, startLine, marker, listsOf(state))) return false
  pushList(state, startLine, endLine, marker)
  return true
}

function pushList(state: StateBlock, startLine: number, endLine: number, first: Marker): void {
  const kind = first.label ? 'ordered_list' : 'bullet_list'
  const tag = first.label ? 'ol' : 'ul'
  const map: [number, number] = [startLine, startLine]
  state.push(`${kind}_open`, tag, 1).map = map
  const parentType = state.parentType
  state.parentType = 'list'
  let step: Step | undefined = {
    line: startLine,
    marker: first,
    levels: levelsAt(first, listsOf(state)),
  }
  while (step) step = nextStep(state, endLine, pushItem(state, endLine, step))
  map[1] = state.line
  state.parentType = parentType
  state.push(`${kind}_close`, tag, -1)
}

const levelsAt = ({ label }: Marker, { last }: Lists): LabelLevels =>
  label ? openLevels(label, last) : []

/** An item that begins on a line, and the labels that are open with it. */
interface Step {
  readonly line: number
  readonly marker: Marker
  readonly levels: LabelLevels
}

/** The item after one, if the list has another: the next line begins it. */
function nextStep(state: StateBlock, endLine: number, { marker, levels }: Step): Step | undefined {
  const { line } = state
  if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) return undefined
  const terminators = state.md.block.ruler.getRules('list')
  if (terminators.some((rule) => rule(state, line, endLine, true))) return undefined
  const next = markerAt(state, line)
  if (!next || next.bullet !== marker.bullet) return undefined
  if (!next.label) return { line, marker: next, levels }
  const isClose = !state.isEmpty(line - 1)
  const taken =
    takeLabel(levels, next.label) ??
    (marker.label && rereadLabel(levels, marker.label, next.label)) ??
    (isClose ? repeatLabel(levels, next.label) : undefined)
  return taken && { line, marker: next, levels: taken }
}

/**
 * Reads the blocks of an item; returns it with the labels that the next line may go on with. Those of a list that begins on
 * the item's own line, `(6) (a) …`, are among them, for `(b)` is printed flush left as `(6)` is.
 */
function pushItem(state: StateBlock, endLine: number, step: Step): Step {
  const { line, marker, levels } = step
  const map: [number, number] = [line, line]
  const token = state.push('list_item_open', 'li', 1)
  token.map = map
  token.info = marker.label?.text ?? ''
  token.meta = { depth: Math.max(1, levels.length) }
  const indent = indentWithin(state, line, endLine, marker)
  const lists = listsOf(state)
  const item = { indent, levels, line, column: marker.indent }
  setLists(state, { ...lists, open: [...lists.open, item], last: [] })
  readWithin(state, line, endLine, { indent, start: marker.start })
  const last = [...levels, ...listsOf(state).last]
  /* A list with bullets has no labels: after it, the list before it may go on. */
  setLists(state, { ...lists, last: marker.label ? last : lists.last })
  map[1] = state.line
  state.push('list_item_close', 'li', -1)
  return marker.label && labelAfter(state, line, marker) ? { ...step, levels: last } : step
}

/** Columns that the blocks of an item are set in by: as the first line's words, or as few as another line has, two at least. */
function indentWithin(
  state: StateBlock,
  line: number,
  endLine: number,
  { indent, offset }: Marker,
): number {
  const least = indent + 2
  let found = offset
  for (let at = line + 1; at < endLine && found > least; at++) {
    if (state.isEmpty(at)) continue
    const set = state.sCount[at] ?? 0
    if (set < least) break
    found = Math.min(found, set)
  }
  return found
}

/** Reads the lines of an item as blocks, as markdown-it's own rule does; its first line begins after the marker. */
function readWithin(
  state: StateBlock,
  line: number,
  endLine: number,
  { indent, start }: { readonly indent: number; readonly start: number },
): void {
  const [bMark, tShift, sCount] = [state.bMarks[line], state.tShift[line], state.sCount[line]]
  const { blkIndent, tight } = state
  state.blkIndent = indent
  state.bMarks[line] = start
  state.tShift[line] = 0
  state.sCount[line] = indent
  const isEmpty = start >= (state.eMarks[line] ?? 0)
  if (isEmpty && state.isEmpty(line + 1)) state.line = Math.min(line + 2, endLine)
  else state.md.block.tokenize(state, line, endLine)
  state.bMarks[line] = bMark ?? 0
  state.tShift[line] = tShift ?? 0
  state.sCount[line] = sCount ?? 0
  Object.assign(state, { blkIndent, tight })
}
