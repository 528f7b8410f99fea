import { type Filling, fill } from '../wording/fill.ts'
import { type FurnitureKind, furnitureOf } from '../wording/index.ts'
import { escapeHtml } from './html/escape.ts'

export type { Filling } from '../wording/fill.ts'
export { type FurnitureKind, ourLanguage } from '../wording/index.ts'

/** A piece of furniture in the publication's language, filled; English where its language has no wording yet. */
export const furnish = (language: string, kind: FurnitureKind, filling: Filling = {}): string =>
  fill(furnitureOf(language, kind), filling)

/** The same as HTML; what fills it is HTML already. */
export const furnishHtml = (language: string, kind: FurnitureKind, filling: Filling): string =>
  fill(escapeHtml(furnitureOf(language, kind)), filling)
