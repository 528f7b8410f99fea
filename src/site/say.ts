import { escapeHtml } from '../typesetting/html/escape.ts'
import { type Filling, fill } from '../wording/fill.ts'
import { type SiteKind, wordingOf } from '../wording/index.ts'

/** What the site says in a language, filled; in English where the language has no wording. */
export const say = (language: string, kind: SiteKind, filling: Filling = {}): string =>
  fill(wordingOf(language).site[kind], filling)

/** The same as HTML; what fills it is HTML already. */
export const sayHtml = (language: string, kind: SiteKind, filling: Filling = {}): string =>
  fill(escapeHtml(wordingOf(language).site[kind]), filling)
