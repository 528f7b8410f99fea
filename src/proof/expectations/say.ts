import { type Filling, fill } from '../../wording/fill.ts'
import { type FurnitureKind, furnitureOf } from '../../wording/index.ts'

/** What must be read of a kind of furniture in a language, its places filled. */
export const say = (language: string, kind: FurnitureKind, filling: Filling = {}): string =>
  fill(furnitureOf(language, kind), filling)
