import type { MarkdownIt } from 'markdown-it'
import footnote from 'markdown-it-footnote'

/** What a rule that may end a paragraph is listed under. */
const ALT = ['paragraph', 'reference']

/** Teaches markdown-it notes; each tells the lines that it is written on, which the plug-in does not. */
export function notes(md: MarkdownIt): void {
  const before = new Set(md.block.ruler.getRules('paragraph'))
  md.use(footnote)
  const define = md.block.ruler.getRules('paragraph').find((rule) => !before.has(rule))
  if (!define) throw new Error('markdown-it-footnote has no rule for notes')
  md.block.ruler.at(
    'footnote_def',
    (state, startLine, endLine, silent) => {
      const at = state.tokens.length
      if (!define(state, startLine, endLine, silent)) return false
      const opening = state.tokens[at]
      if (opening && !silent) opening.map = [startLine, state.line]
      return true
    },
    { alt: ALT },
  )
}
