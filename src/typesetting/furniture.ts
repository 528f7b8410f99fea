import { type FurnitureKind, furnitureOf, hasFurniture } from '../wording/index.ts'

export type { FurnitureKind } from '../wording/index.ts'

/** What fills the places of a piece of furniture: `{ page: 3, pages: 7 }`. */
export type Filling = Readonly<Record<string, string | number>>

/** A piece of furniture in the publication's language, filled; English where its language has no table yet. */
export const furnish = (language: string, kind: FurnitureKind, filling: Filling = {}): string =>
  furnitureOf(language, kind).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(filling[name] ?? ''),
  )

/** The language that the furniture of a publication in this one is in. */
export const toFurnitureLanguage = (language: string): string =>
  hasFurniture(language) ? language : 'en-GB'
