import { remember } from '../../../publication/remember.ts'
import { withoutEmptyRows } from '../../../publication/table-rows.ts'
import type { Block, Publication, Table } from '../../../publication/tree.ts'
import { childrenOf } from '../../../publication/walk.ts'
import { DISPLAY, type Fonts, SANS, SERIF } from '../../../typesetting/fonts.ts'
import { type Hyphenate, hyphenateIn } from '../../../typesetting/hyphens.ts'
import { type TextWidth, textWidthIn } from '../../../typesetting/text-width.ts'
import { tie } from '../../../typesetting/ties.ts'
import { emOf } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { labelWidth } from './lists.ts'

/** What the text of a publication is set by: its language, its letters' widths, and what stands around its tables. */
export interface Typography {
  readonly layout: Layout
  readonly language: string
  readonly widthOf: TextWidth
  /** The widths of titles, which may have a face of their own. */
  readonly titleWidthOf: TextWidth
  readonly hyphenate: Hyphenate
  /** Whether no line ends at the hyphen of a compound, as `budget-holding`: large print parts no words. */
  readonly keepsCompounds: boolean
  /** Ties words at whose space no line should end, as `§ 3`. */
  readonly tie: (text: string) => string
  /** How far a table is set in from the column of text by what it stands in, in millimetres. */
  indentOf(table: Table): number
}

/** What the pages of a publication are set in. */
export interface Voices {
  readonly fonts: Fonts
  readonly layout: Layout
}

/** The typography of a publication in these fonts and this layout; found once. */
export const typographyOf = (publication: Publication, { fonts, layout }: Voices): Typography =>
  typographies(publication)(fonts)(layout)

const typographies = remember((publication: Publication) =>
  remember((fonts: Fonts) =>
    remember((layout: Layout) => makeTypography(publication, { fonts, layout })),
  ),
)

function makeTypography(
  { frontMatter, parts }: Publication,
  { fonts, layout }: Voices,
): Typography {
  const widthOf = textWidthIn(fonts, layout.voice === 'serif' ? SERIF : SANS)
  const blocks = parts.flatMap(({ children, notes }) => [
    ...children,
    ...notes.flatMap((note) => note.children),
  ])
  const indents = new Map(blocks.flatMap((block) => indentsIn(block, 0, layout, widthOf)))
  return {
    layout,
    language: frontMatter.language,
    widthOf,
    titleWidthOf: layout.titleFace === 'display' ? textWidthIn(fonts, DISPLAY) : widthOf,
    hyphenate: layout.dividesWords ? hyphenateIn(frontMatter.language) : (word) => word,
    keepsCompounds: !layout.dividesWords,
    tie: (text) => tie(text, frontMatter.language),
    indentOf: (table) => indents.get(withoutEmptyRows(table)) ?? 0,
  }
}

/** The tables in a block, without their empty rows, each with what it is set in by. */
function indentsIn(
  block: Block,
  indent: number,
  layout: Layout,
  widthOf: TextWidth,
): readonly (readonly [Table, number])[] {
  const own = block.type === 'table' ? [[withoutEmptyRows(block), indent] as const] : []
  const within = childrenOf(block).flatMap((child) =>
    indentsIn(child, indent + stepOf(block, child, layout, widthOf), layout, widthOf),
  )
  return [...own, ...within]
}

/** How far a block sets in one that stands in it, in millimetres, as the style has it. */
function stepOf(block: Block, child: Block, layout: Layout, widthOf: TextWidth): number {
  const { bullet, inner } = layout.insets
  if (block.type === 'list')
    return block.ordered ? labelWidth(block.items, widthOf) * emOf(layout) : bullet
  if (block.type === 'box') return child.type === 'box' ? inner : 0
  return block.type === 'quotation' || block.type === 'definitionList' ? inner : 0
}
