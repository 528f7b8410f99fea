declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'

  const footnote: (md: MarkdownIt) => void
  export default footnote
}

declare module 'markdown-it-abbr' {
  import type { MarkdownIt } from 'markdown-it'

  const abbr: (md: MarkdownIt) => void
  export default abbr
}
