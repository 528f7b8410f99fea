import { type Filling, fill } from '../wording/fill.ts'
import { type FurnitureKind, furnitureOf } from '../wording/index.ts'
import { toPrintedDate } from './dates.ts'
import { escapeHtml } from './html/escape.ts'

export type { Filling } from '../wording/fill.ts'
export { type FurnitureKind, ourLanguage } from '../wording/index.ts'

/** A piece of furniture in the publication's language, filled; English where its language has no wording yet. */
export const furnish = (language: string, kind: FurnitureKind, filling: Filling = {}): string =>
  fill(furnitureOf(language, kind), filling)

/** The same as HTML; what fills it is HTML already. */
export const furnishHtml = (language: string, kind: FurnitureKind, filling: Filling): string =>
  fill(escapeHtml(furnitureOf(language, kind)), filling)

/** That something was done on a day, in a month or in a year: `2006-09-11`, `2006-09`, `2006`. */
export function furnishDated(
  language: string,
  what: 'corrected' | 'published' | 'superseded' | 'withdrawn',
  date: string,
): string {
  const [, month, day] = date.split('-')
  const known = day ? 'On' : month ? 'InMonth' : 'InYear'
  return furnish(language, `${what}${known}`, { date: toPrintedDate(date, language) })
}

/** A sign that stands in no text (Unicode 16, 23.6, U+FFFC: the place of an object). */
export const PLACE = '\ufffc'

/** Words of ours before and after the one place in which something stands that is not ours, as `PLACE` marks it. */
export function aroundPlace(words: string): readonly [before: string, after: string] {
  const [before = '', ...after] = words.split(PLACE)
  return [before, after.join(PLACE)]
}

/** The same of a piece of furniture, whose place has this name. */
export const furnishAround = (
  language: string,
  kind: FurnitureKind,
  place: string,
  filling: Filling = {},
): readonly [before: string, after: string] =>
  aroundPlace(furnish(language, kind, { ...filling, [place]: PLACE }))
