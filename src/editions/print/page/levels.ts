import type { Part } from '../../../publication/tree.ts'
import type { Role } from './node.ts'

/** The highest level of a part's headings: it stands next below the title page's, and heads the contents. */
export const toTopLevel = ({ children }: Part): number =>
  children.reduce((top, block) => (block.type === 'heading' ? Math.min(top, block.level) : top), 6)

const TYPES = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const

/** The role of a heading of a level, 1 to 6. */
export const headingRole = (level: number): Role => ({ type: TYPES[level - 1] ?? 'H6' })
