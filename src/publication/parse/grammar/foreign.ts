import type { MarkdownIt, StateInline } from 'markdown-it'

/** The mark of a language right after a bracket: `{lang=cy}`. */
export const LANGUAGE = /^\{lang=["']?([A-Za-z0-9-]+)["']?\}/

/** Teaches markdown-it `[phrase]{lang=cy}`: tokens `foreign_open` (attribute `lang`) and `foreign_close`. */
export function foreign(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'foreign', readForeign)
  allowWithinLinks(md)
}

/** A link holds no link, and so none that seems one: but the brackets of a phrase, `[[phrase]{lang=cy}](address)`, it may. */
function allowWithinLinks({ helpers }: MarkdownIt): void {
  const { parseLinkLabel } = helpers
  helpers.parseLinkLabel = (state, start, disableNested) => {
    const end = parseLinkLabel(state, start, disableNested)
    if (end >= 0 || !disableNested) return end
    const within = parseLinkLabel(state, start, false)
    return within >= 0 && !/\][([]/.test(state.src.slice(start, within)) ? within : -1
  }
}

function readForeign(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[') return false
  const end = state.md.helpers.parseLinkLabel(state, state.pos, false)
  const match = end < 0 ? null : LANGUAGE.exec(state.src.slice(end + 1))
  if (!match) return false
  if (!silent) pushForeign(state, end, match[1] ?? '')
  state.pos = end + 1 + match[0].length
  return true
}

function pushForeign(state: StateInline, end: number, language: string): void {
  const { pos, posMax } = state
  state.push('foreign_open', 'span', 1).attrs = [['lang', language]]
  state.pos = pos + 1
  state.posMax = end
  state.md.inline.tokenize(state)
  state.push('foreign_close', 'span', -1)
  state.posMax = posMax
}
