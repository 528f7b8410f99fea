import { SECTION } from '../../../publication/opening.ts'
import type {
  AttachedFile,
  Block,
  Inline,
  ListItem,
  Publication,
} from '../../../publication/tree.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers, Setting } from '../../../typesetting/html/setting.ts'
import { mediaTypeOf } from '../../../typesetting/media-types.ts'
import { isShort } from './lengths.ts'
import { mark, markSpan } from './marks.ts'
import { toSingleSpaces } from './spaces.ts'
import { renderTable } from './table.ts'

type Printed = Pick<BlockRenderers, 'paragraph' | 'list' | 'figure' | 'address' | 'table'>

/** The blocks that print sets in its own way; their numbers hang in the column left of the text. */
export const printedBlocks = ({ frontMatter, files }: Publication): Printed => ({
  paragraph: ({ id, label, children }, setting) => {
    const number = label ? `<span class="number">${escapeHtml(label)} </span>` : ''
    const own = attributes({ id: id && setting.toId(id), class: toClass(id, label, children) })
    return `<p${own}>${number}${renderInlines(children, setting)}</p>`
  },
  list: ({ ordered, items }, setting) => {
    const tag = ordered ? 'ol' : 'ul'
    const rendered = items.map((item) => {
      const own = attributes({ class: isShortItem(item.children) && 'short' })
      return `<li${own}>${renderItem(item, setting, frontMatter.language)}</li>`
    })
    return `<${tag}>${rendered.join('')}</${tag}>`
  },
  figure: ({ id, file, alternative, caption }, setting) => {
    const image = `<img${attributes({ src: toDataAddress(file, files), alt: toSingleSpaces(alternative) })}>`
    const words = caption ? escapeHtml(toSingleSpaces(caption)) : ''
    const own = attributes({ id: setting.toId(id) })
    return `<figure${own}>${image}${words && `<figcaption>${words}</figcaption>`}</figure>`
  },
  address: ({ lines }) => {
    const own = attributes({ lang: mark(frontMatter.language, 'address') })
    return `<address${own}>${lines.map(escapeHtml).join(' <br>')}</address>`
  },
  table: renderTable(frontMatter.language),
})

/** The line that names a part's section stands above its title. */
const toClass = (
  id: string | undefined,
  label: string | undefined,
  children: readonly Inline[],
): string | undefined => {
  const classes = [id === SECTION && SECTION, label && 'numbered', isShort(children) && 'short']
  return classes.filter(Boolean).join(' ') || undefined
}

/** An item that is one short paragraph. */
const isShortItem = ([first, ...others]: readonly Block[]): boolean =>
  first?.type === 'paragraph' && others.length === 0 && isShort(first.children)

const renderLabel = (label: string | undefined, marks: object = {}): string =>
  label ? `<span${attributes({ class: 'label', ...marks })}>${escapeHtml(label)} </span>` : ''

/** An item's first paragraph stands beside its bullet or label; what follows, below it. */
function renderItem({ label, children }: ListItem, setting: Setting, language: string): string {
  const beside = renderLabel(label, markSpan(language, 'label'))
  const [first, ...others] = children
  if (first?.type !== 'paragraph' || first.label) return beside + renderBlocks(children, setting)
  const words = renderInlines(first.children, setting)
  const isOwn = others.length > 0 && isShort(first.children)
  const opening = isOwn ? `<p class="short">${renderLabel(label)}${words}</p>` : beside + words
  return opening + renderBlocks(others, setting)
}

/** The picture itself as an address, for the press fetches nothing. */
function toDataAddress(path: string, files: readonly AttachedFile[]): string {
  const bytes = files.find((file) => file.path === path)?.bytes ?? new Uint8Array()
  return `data:${mediaTypeOf(path)};base64,${Buffer.from(bytes).toString('base64')}`
}
