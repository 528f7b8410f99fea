import { SECTION } from '../../../publication/opening.ts'
import type { LineBlock, Publication } from '../../../publication/tree.ts'
import { emOf } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { renderBox } from './boxes.ts'
import { renderDefinitions } from './definitions.ts'
import { isShort } from './lengths.ts'
import { renderWords } from './lines/text.ts'
import { renderList } from './lists.ts'
import { element, type PageNode } from './node.ts'
import { renderFigure } from './pictures.ts'
import { type PageBlocks, renderBlocks, renderInlines } from './render.ts'
import { renderTable } from './table/table.ts'
import type { Typography } from './typography.ts'

/** The blocks as print sets them, but for headings; the numbers of paragraphs hang in the column left of the text. */
export const printedBlocks = (
  publication: Publication,
  typography: Typography,
): Omit<PageBlocks, 'heading'> => ({
  paragraph: renderParagraph(typography),
  list: renderList(typography),
  definitionList: renderDefinitions,
  quotation: ({ children, source }, setting) => {
    const words =
      source && element('p', { class: 'source' }, renderInlines(source, setting), { type: 'P' })
    return element('blockquote', {}, [...renderBlocks(children, setting), words], {
      type: 'BlockQuote',
    })
  },
  box: renderBox(typography),
  figure: renderFigure(publication, typography.layout),
  address: renderLines,
  signature: renderLines,
  thematicBreak: () => element('hr', {}),
  table: renderTable(publication, typography),
})

const renderParagraph =
  ({ widthOf, layout }: Typography): PageBlocks['paragraph'] =>
  ({ id, innerId, label, children }, setting) => {
    const inner = {
      class: toNumberClass(widthOf(label ?? ''), layout),
      id: innerId && setting.toId(innerId),
    }
    const number = label && element('span', inner, [`${label} `])
    const own = { id: id && setting.toId(id), class: toClass(id, label, isShort(children, layout)) }
    return element('p', own, [number, ...renderInlines(children, setting)], { type: 'P' })
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
function renderLines({ type, lines }: LineBlock): PageNode {
  const kids = lines.map((line, index) =>
    index > 0 ? [' ', element('br', {}), ...renderWords(line)] : renderWords(line),
  )
  return element('address', { class: type }, kids.flat(), { type: 'P' })
}
