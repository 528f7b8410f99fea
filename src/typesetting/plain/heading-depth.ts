import type { Part } from '../../publication/tree.ts'

/** The level of a part's title: of its highest heading; 6 where it has none. */
export const titleLevelOf = ({ children }: Part): number =>
  Math.min(6, ...children.map((block) => (block.type === 'heading' ? block.level : 6)))

/** How deep a heading stands in its part: 1 for a title of it, 2 for a heading right below. */
export const depthOf = (level: number, titleLevel: number): number =>
  Math.max(1, level - titleLevel + 1)
