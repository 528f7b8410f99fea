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

declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it'

  const deflist: (md: MarkdownIt) => void
  export default deflist
}

declare module 'markdown-it-container' {
  import type { MarkdownIt } from 'markdown-it'

  const container: (
    md: MarkdownIt,
    name: string,
    options: { readonly validate: (info: string) => boolean },
  ) => void
  export default container
}
