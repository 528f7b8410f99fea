import type { Publication } from '../../../publication/tree.ts'
import { type FurnitureKind, furnish } from '../../../typesetting/furniture.ts'
import type { Layout } from '../layouts/layout.ts'
import { contentsOf, hasContents } from './depth.ts'
import type { Entry } from './entries.ts'
import { contentsInlines } from './inlines.ts'
import { renderLink } from './links.ts'
import { type Nested, nest } from './nest.ts'
import { element, type Kid, type PageNode, partsOf, tagged } from './node.ts'
import { renderOurs } from './ours.ts'
import { type PageSetting, renderInlines } from './render.ts'

/**
 * What stands where a page number will: as many figures as the longest may have. The finished file has the number, so
 * that a publication is printed once.
 */
export const PLACEHOLDER = '0000'

/** The contents, then the lists of tables, figures and boxes: the page number first, hung. */
export function renderContents(
  publication: Publication,
  setting: PageSetting,
  layout: Layout,
): PageNode | undefined {
  if (!hasContents(publication, layout)) return undefined
  const { language } = publication.frontMatter
  const plain = { ...setting, inlines: contentsInlines(setting) }
  const { entries, listings } = contentsOf(publication, layout)
  const words = (kind: FurnitureKind): readonly Kid[] =>
    renderOurs(furnish(language, kind), language)
  return element(
    'section',
    { class: 'contents' },
    [
      element('h2', {}, words('contents'), { type: 'H2' }),
      element('p', { class: 'page-column' }, words('contentsPage'), { type: 'P' }),
      ...renderLines(entries, plain),
      ...listings.flatMap(({ heading, entries }) => [
        element('h3', {}, words(heading), { type: 'H3' }),
        ...renderLines(entries, plain),
      ]),
    ],
    { type: 'Sect' },
  )
}

type Line = Pick<Entry, 'id' | 'words'> & Partial<Entry>

function renderLines(lines: readonly Line[], setting: PageSetting): readonly PageNode[] {
  if (lines.length === 0) return []
  const isGraded = lines.some(({ depth = 0 }) => depth > 0)
  const { top, all } = renderNested(nest(lines), setting)
  const list = element('ul', { class: isGraded && 'graded' }, all, { type: 'TOC' })
  return [{ ...list, structure: top }]
}

/** Lines of the contents: those at the top, in which the others stand in the tags, and all, as they stand on the page. */
interface RenderedLines {
  readonly top: readonly PageNode[]
  readonly all: readonly PageNode[]
}

/** Lines that stand below another are a list in it (ISO 32000-1, 14.8.4.2, table 333). */
function renderNested(lines: readonly Nested<Line>[], setting: PageSetting): RenderedLines {
  const rendered = lines.map(({ line, below }) => {
    const item = renderLine(line, setting)
    const { top, all } = renderNested(below, setting)
    const structure = [...partsOf(item), tagged({ type: 'TOC' }, top)]
    return { item: top.length > 0 ? { ...item, structure } : item, all }
  })
  return {
    top: rendered.map(({ item }) => item),
    all: rendered.flatMap(({ item, all }) => [item, ...all]),
  }
}

function renderLine({ id, kind, depth = 0, words }: Line, setting: PageSetting): PageNode {
  const rendered = renderInlines(words, setting)
  const link = renderLink(`#${id}`, rendered)
  const number = element('span', { class: 'number' }, [`${PLACEHOLDER} `], {
    type: 'Span',
    pageOf: id,
  })
  return element(
    'li',
    { class: kind === 'section' ? kind : `depth-${depth}` },
    [tagged({ type: 'Reference' }, [{ ...link, kids: [number, ...rendered] }])],
    { type: 'TOCI', refersTo: [id] },
  )
}
