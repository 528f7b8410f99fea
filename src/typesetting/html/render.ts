import type { Block, Inline } from '../../publication/tree.ts'
import type { Setting } from './setting.ts'

/** Renders blocks as HTML one after another, each on a line of its own. */
export const renderBlocks = (blocks: readonly Block[], setting: Setting): string =>
  blocks.map((block) => renderBlock(block, setting)).join('\n')

/** Renders inlines as HTML, with no white space but their own. */
export const renderInlines = (inlines: readonly Inline[], setting: Setting): string =>
  inlines.map((inline, at) => renderInline(inline, setting, inlines[at - 1])).join('')

/** Renders one block with the setting's own function for its type. */
export function renderBlock<RenderedBlock, RenderedInline>(
  block: Block,
  setting: Setting<RenderedBlock, RenderedInline>,
): RenderedBlock {
  const render = setting.blocks[block.type] as (
    block: Block,
    setting: Setting<RenderedBlock, RenderedInline>,
  ) => RenderedBlock
  return render(block, setting)
}

/** Renders one inline with the setting's own function for its type, which is told what stands right before it. */
export function renderInline<RenderedBlock, RenderedInline>(
  inline: Inline,
  setting: Setting<RenderedBlock, RenderedInline>,
  before?: Inline,
): RenderedInline {
  const render = setting.inlines[inline.type] as (
    inline: Inline,
    setting: Setting<RenderedBlock, RenderedInline>,
    before?: Inline,
  ) => RenderedInline
  return render(inline, setting, before)
}
