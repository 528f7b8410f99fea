import type { MarkdownIt, StateBlock } from 'markdown-it'
import { markerAt } from './list-marker.ts'

/**
 * Teaches markdown-it that what is set in by four columns or more is no code, which no official document holds: it is
 * read where it stands, so that a list that is set in far is a list.
 */
export function setIn(md: MarkdownIt): void {
  md.block.ruler.at('code', readSetIn)
  md.block.ruler.at('paragraph', readParagraph)
}

/** Reads lines that are all set in by as much as the first, or more, as blocks of their own. */
function readSetIn(state: StateBlock, startLine: number, endLine: number): boolean {
  const { blkIndent } = state
  const indent = state.sCount[startLine] ?? 0
  if (indent - blkIndent < 4) return false
  state.blkIndent = indent
  state.md.block.tokenize(state, startLine, endLine)
  state.blkIndent = blkIndent
  return true
}

/** As markdown-it's own rule, but that a list may follow a paragraph at once however far it is set in. */
function readParagraph(state: StateBlock, startLine: number, endLine: number): boolean {
  const { parentType } = state
  state.parentType = 'paragraph'
  let line = startLine + 1
  while (line < endLine && !state.isEmpty(line) && !endsAt(state, line, endLine)) line++
  const content = state.getLines(startLine, line, state.blkIndent, false).trim()
  state.line = line
  state.push('paragraph_open', 'p', 1).map = [startLine, line]
  const inline = state.push('inline', '', 0)
  inline.content = content
  inline.map = [startLine, line]
  inline.children = []
  state.push('paragraph_close', 'p', -1)
  state.parentType = parentType
  return true
}

function endsAt(state: StateBlock, line: number, endLine: number): boolean {
  const set = state.sCount[line] ?? 0
  if (set < 0) return false
  if (set - state.blkIndent > 3 && !markerAt(state, line)) return false
  return state.md.block.ruler.getRules('paragraph').some((rule) => rule(state, line, endLine, true))
}
