import type { Block, Inline, Link } from '../../publication/tree.ts'

/**
 * How blocks and inlines are rendered: one function a type, so that an edition replaces only what differs. They become
 * HTML, or what else an edition makes of a block and of an inline.
 */
export interface Setting<RenderedBlock = string, RenderedInline = RenderedBlock> {
  readonly blocks: BlockRenderers<RenderedBlock, RenderedInline>
  readonly inlines: InlineRenderers<RenderedBlock, RenderedInline>
  /** Makes an id of the part unique on the page. */
  toId(id: string): string
  /** The address that a link leads to, ready for `href`; undefined where the edition cannot follow it. */
  toAddress(link: Link): string | undefined
  /** The heading's level on the page, 1 to 6, from its level in the source. */
  toLevel(level: number): number
}

export type BlockRenderers<RenderedBlock = string, RenderedInline = RenderedBlock> = {
  readonly [Type in Block['type']]: (
    block: Extract<Block, { type: Type }>,
    setting: Setting<RenderedBlock, RenderedInline>,
  ) => RenderedBlock
}

export type InlineRenderers<RenderedBlock = string, RenderedInline = RenderedBlock> = {
  readonly [Type in Inline['type']]: (
    inline: Extract<Inline, { type: Type }>,
    setting: Setting<RenderedBlock, RenderedInline>,
    before?: Inline,
  ) => RenderedInline
}
