import type { Layout } from '../../layouts/layout.ts'
import type { Kid } from '../node.ts'
import type { PageSetting } from '../render.ts'

/** Where a table is set as headings and lists. */
export interface ListedPlace {
  /** The level of its caption; where it has none, of the heading that it stands under. */
  readonly level: number
  /** True where a list has space between its items: some go over a line. */
  readonly isSpread: boolean
  readonly layout: Layout
  readonly language: string
  readonly setting: PageSetting
  /** Sets words of ours. */
  readonly say: (words: string) => readonly Kid[]
}
