import type { Block, Inline, Link } from '../../publication/tree.ts'

/** How blocks and inlines become HTML: one function a type, so that an edition replaces only what differs. */
export interface Setting {
  readonly blocks: BlockRenderers
  readonly inlines: InlineRenderers
  /** Makes an id of the part unique on the page. */
  toId(id: string): string
  /** The address that a link leads to, ready for `href`; undefined where the edition cannot follow it. */
  toAddress(link: Link): string | undefined
  /** The heading's level on the page, 1 to 6, from its level in the source. */
  toLevel(level: number): number
}

export type BlockRenderers = {
  readonly [Type in Block['type']]: (
    block: Extract<Block, { type: Type }>,
    setting: Setting,
  ) => string
}

export type InlineRenderers = {
  readonly [Type in Inline['type']]: (
    inline: Extract<Inline, { type: Type }>,
    setting: Setting,
  ) => string
}
