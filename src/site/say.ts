import { escapeHtml } from '../typesetting/html/escape.ts'
import { type Filling, fill } from '../wording/fill.ts'
import { type SearchKind, type SiteKind, wordingOf } from '../wording/index.ts'

/** What the site says in a language, filled; in English where the language has no wording. */
export const say = (language: string, kind: SiteKind, filling: Filling = {}): string =>
  fill(wordingOf(language).site[kind], filling)

/** The same as HTML; what fills it is HTML already. */
export const sayHtml = (language: string, kind: SiteKind, filling: Filling = {}): string =>
  fill(escapeHtml(wordingOf(language).site[kind]), filling)

/** What the search page and the list of every paragraph say in a language, filled. */
export const saySearch = (language: string, kind: SearchKind, filling: Filling = {}): string =>
  fill(wordingOf(language).search[kind], filling)

/** The same as HTML; what fills it is HTML already. */
export const saySearchHtml = (language: string, kind: SearchKind, filling: Filling = {}): string =>
  fill(escapeHtml(wordingOf(language).search[kind]), filling)
