import type { Block, Inline } from '../../publication/tree.ts'
import { type FurnitureKind, furnish } from '../furniture.ts'
import { ourChunks, toChunks } from './chunks.ts'
import { DEEPEST, WIDTH } from './columns.ts'
import type { PlainSetting } from './setting.ts'
import { type Stanza, stanza } from './stanza.ts'
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

/** Words of ours in brackets, at a place. */
export const setOurs = (words: string, { indent, gap, setting }: Place): Stanza =>
  stanza(fill(ourChunks(words, setting), indent, WIDTH), gap)

/** The same, of one kind, where nothing in it is filled. */
export const setKind = (kind: FurnitureKind, place: Place): Stanza =>
  setOurs(furnish(place.setting.language, kind), place)

/** A place that is set in further, as far as a line allows. */
export const setIn = (place: Place, columns: number): Place => ({
  ...place,
  indent: Math.max(place.indent, Math.min(place.indent + columns, DEEPEST)),
})
