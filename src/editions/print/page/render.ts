import type { Block, Inline } from '../../../publication/tree.ts'
import { renderBlock, renderInline } from '../../../typesetting/html/render.ts'
import type { BlockRenderers, InlineRenderers, Setting } from '../../../typesetting/html/setting.ts'
import type { Kid, PageNode } from './node.ts'

/** What an inline is on the page: an element, a text, several of both, or nothing. */
type RenderedInline = Kid | readonly Kid[]

/** How blocks become elements of the page, and inlines what stands in them. */
export type PageSetting = Setting<PageNode, RenderedInline>
export type PageBlocks = BlockRenderers<PageNode, RenderedInline>
export type PageInlines = InlineRenderers<PageNode, RenderedInline>

/** Renders blocks, each as an element. */
export const renderBlocks = (blocks: readonly Block[], setting: PageSetting): readonly PageNode[] =>
  blocks.map((block) => renderBlock(block, setting))

/** Renders inlines, with no white space but their own. */
export const renderInlines = (inlines: readonly Inline[], setting: PageSetting): readonly Kid[] =>
  inlines.flatMap((inline, at) => renderInline(inline, setting, inlines[at - 1]))
