import type { Block, Inline } from '../../publication/tree.ts'
import { toChunks } from './chunks.ts'
import { WIDTH } from './columns.ts'
import type { PlainSetting } from './setting.ts'
import type { Stanza } from './stanza.ts'
import { fill } from './wrap.ts'

/** Where blocks are set: how far in, how far apart, and by which setting. */
export interface Place {
  /** Columns left of the words. */
  readonly indent: number
  /** Empty lines between blocks. */
  readonly gap: number
  readonly setting: PlainSetting
}

/** Sets blocks one after another; handed to those that hold others. */
export type SetBlocks = (blocks: readonly Block[], place: Place) => readonly Stanza[]

/** The lines of inlines at a place. */
export const setInlines = (
  inlines: readonly Inline[],
  { indent, setting }: Place,
): readonly string[] => fill(toChunks(inlines, setting), indent, WIDTH)
