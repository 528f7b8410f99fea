import type { BagFile } from './subject.ts'

/** By code units, which no locale changes. */
export const byPath = (one: BagFile, other: BagFile): number =>
  one.path < other.path ? -1 : Number(one.path > other.path)
