import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import container from 'markdown-it-container'
import { BOX_KINDS, type BoxKind } from '../../box-kinds.ts'

const OPENING = new RegExp(`^(${BOX_KINDS.join('|')})(?:\\[(.*)\\])?$`)

/** The kind of a box and its title, from what follows the colons: `recommendation[Recommendation 3]`. */
export function toBoxOpening(
  info: string,
): { readonly kind: BoxKind; readonly title: string } | undefined {
  const [, name, title = ''] = OPENING.exec(info.trimEnd()) ?? []
  const kind = BOX_KINDS.find((known) => known === name)
  return kind && { kind, title }
}

/**
 * Teaches markdown-it the container directives `:::box[Title]` … `:::`: tokens `container_box_open` (info: what follows
 * the colons) and `container_box_close`; between them first the title as an `inline` token, where there is one.
 */
export function boxes(md: MarkdownIt): void {
  md.use(container, 'box', { validate: (info: string) => toBoxOpening(info) !== undefined })
  md.core.ruler.after('block', 'box_titles', addTitles)
}

/** What an opening token of a box says in `meta`. */
export type BoxMeta = {
  /** Whether a line of colons of its own closes it. */
  readonly isClosed: boolean
}

function addTitles(state: StateCore): void {
  if (!state.tokens.some(isOpening)) return
  const lines = state.src.split('\n')
  /** The lines on which the boxes that are open end. */
  const ends: number[] = []
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type === 'container_box_close') ends.pop()
    if (!isOpening(token)) return [token]
    const end = token.map?.[1] ?? 0
    const meta: BoxMeta = { isClosed: CLOSING.test(lines[end] ?? '') && !ends.includes(end) }
    token.meta = meta
    ends.push(end)
    return [token, ...toTitle(token, state)]
  })
}

const CLOSING = /^[\s>]*:{3,}\s*$/

const isOpening = ({ type }: Token): boolean => type === 'container_box_open'

function toTitle(opening: Token, { Token }: StateCore): readonly Token[] {
  const content = toBoxOpening(opening.info)?.title ?? ''
  if (content === '') return []
  const title = new Token('inline', '', 0)
  title.content = content
  title.map = opening.map && [opening.map[0], opening.map[0] + 1]
  title.children = []
  title.level = opening.level + 1
  return [title]
}
