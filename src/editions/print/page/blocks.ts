import { SECTION } from '../../../publication/opening.ts'
import type { LineBlock, Publication } from '../../../publication/tree.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers } from '../../../typesetting/html/setting.ts'
import { emOf } from '../geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { renderBox } from './boxes.ts'
import { isShort } from './lengths.ts'
import { renderWords } from './lines/text.ts'
import { renderDefinitions, renderList } from './lists.ts'
import { mark } from './marks.ts'
import { renderFigure } from './pictures.ts'
import { renderTable } from './table/table.ts'
import type { Typography } from './typography.ts'

/** The blocks as print sets them, but for headings; the numbers of paragraphs hang in the column left of the text. */
export const printedBlocks = (
  publication: Publication,
  typography: Typography,
): Omit<BlockRenderers, 'heading'> => {
  const { language, layout, widthOf } = typography
  return {
    paragraph: ({ id, innerId, label, children }, setting) => {
      const inner = attributes({
        class: toNumberClass(widthOf(label ?? ''), layout),
        id: innerId && setting.toId(innerId),
      })
      const number = label ? `<span${inner}>${escapeHtml(label)} </span>` : ''
      const own = attributes({
        id: id && setting.toId(id),
        class: toClass(id, label, isShort(children, layout)),
      })
      return `<p${own}>${number}${renderInlines(children, setting)}</p>`
    },
    list: renderList(typography),
    definitionList: renderDefinitions(language),
    quotation: ({ children, source }, setting) => {
      const words = source && `<p class="source">${renderInlines(source, setting)}</p>`
      return `<blockquote>${renderBlocks(children, setting)}${words ?? ''}</blockquote>`
    },
    box: renderBox(typography),
    figure: renderFigure(publication),
    address: renderLines(language),
    signature: renderLines(language),
    thematicBreak: () => '<hr>',
    table: renderTable(typography),
  }
}

/** A long number has less space after it, so that it still hangs; a longer one pushes its text. */
const toNumberClass = (width: number, layout: Layout): string =>
  width > hangingOf(layout) ? 'number long' : 'number'

/** As much as has room in the column of numbers before the space after it, in ems, to the tenth. */
const hangingOf = (layout: Layout): number =>
  Math.floor(((layout.axis - layout.gaps.number) / emOf(layout)) * 10) / 10

/** The line that names a part's section stands above its title. */
const toClass = (
  id: string | undefined,
  label: string | undefined,
  short: boolean,
): string | undefined => {
  const classes = [id === SECTION && SECTION, label && 'numbered', short && 'short']
  return classes.filter(Boolean).join(' ') || undefined
}

/** Lines that belong together, each on its own. */
const renderLines =
  (language: string) =>
  ({ type, lines }: LineBlock): string => {
    const own = attributes({ class: type, lang: mark(language, 'address') })
    return `<address${own}>${lines.map((line) => renderWords(line)).join(' <br>')}</address>`
  }
