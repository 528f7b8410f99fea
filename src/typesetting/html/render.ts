import type { Block, Inline } from '../../publication/tree.ts'
import type { Setting } from './setting.ts'

/** Renders blocks one after another, each on a line of its own. */
export const renderBlocks = (blocks: readonly Block[], setting: Setting): string =>
  blocks.map((block) => renderBlock(block, setting)).join('\n')

/** Renders one block with the setting's own function for its type. */
export function renderBlock(block: Block, setting: Setting): string {
  const render = setting.blocks[block.type] as (block: Block, setting: Setting) => string
  return render(block, setting)
}

/** Renders inlines, with no white space but their own. */
export const renderInlines = (inlines: readonly Inline[], setting: Setting): string =>
  inlines.map((inline) => renderInline(inline, setting)).join('')

function renderInline(inline: Inline, setting: Setting): string {
  const render = setting.inlines[inline.type] as (inline: Inline, setting: Setting) => string
  return render(inline, setting)
}
