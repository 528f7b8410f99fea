import { escapeHtml } from '../typesetting/html/escape.ts'
import { type Filling, fill } from '../wording/fill.ts'
import { type Wording, wordingOf } from '../wording/index.ts'

/** The groups of words that pages say. */
type Group = 'site' | 'search' | 'about' | 'statement'

/** Says a kind of words in a language, filled; in English where the language has no wording. */
type Say<Name extends Group> = (
  language: string,
  kind: keyof Wording[Name] & string,
  filling?: Filling,
) => string

const sayIn =
  <Name extends Group>(
    group: Name,
    toText: (words: string) => string = (words) => words,
  ): Say<Name> =>
  (language, kind, filling = {}) => {
    const words: Readonly<Record<string, string>> = wordingOf(language)[group]
    return fill(toText(words[kind] ?? ''), filling)
  }

/** What pages say round a text, and the site's own pages. */
export const say = sayIn('site')

/** The same as HTML; what fills it is HTML already. */
export const sayHtml = sayIn('site', escapeHtml)

/** What the search page and the list of every paragraph say. */
export const saySearch = sayIn('search')

/** The same as HTML; what fills it is HTML already. */
export const saySearchHtml = sayIn('search', escapeHtml)

/** What is said of how copies are made. */
export const sayAbout = sayIn('about')

/** The same as HTML; what fills it is HTML already. */
export const sayAboutHtml = sayIn('about', escapeHtml)

/** What the accessibility statement says. */
export const sayStatement = sayIn('statement')

/** The same as HTML; what fills it is HTML already. */
export const sayStatementHtml = sayIn('statement', escapeHtml)
