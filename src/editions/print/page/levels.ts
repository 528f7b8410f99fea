import type { Part } from '../../../publication/tree.ts'

/** The highest level of a part's headings: it stands next below the title page's, and heads the contents. */
export const toTopLevel = ({ children }: Part): number =>
  children.reduce((top, block) => (block.type === 'heading' ? Math.min(top, block.level) : top), 6)
