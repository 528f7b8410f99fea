import type { Label } from '../../story/story.ts'
import type { Writing } from '../writing.ts'
import type { Captions } from './captions.ts'
import type { ItemStack } from './item-stack.ts'

/** Where blocks stand: in a cell and in a note neither headings nor boxes may. */
export type Owner = 'text' | 'cell' | 'note'

/** What a block is written into, and what is known around it. */
export interface Setting {
  readonly stack: ItemStack
  readonly captions: Captions
  /** The labels whose lists go on after them. */
  readonly goingOn: ReadonlySet<Label>
  readonly owner: Owner
  readonly writing: Writing
}
