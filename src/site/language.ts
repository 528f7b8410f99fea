import { attributes } from '../typesetting/html/escape.ts'
import { ourLanguage } from '../wording/index.ts'
import type { SiteInput } from './site.ts'

/** The attribute that says that something is in a language, where what is round it is in another. */
export const inLanguage = (language: string, around: string): string =>
  attributes({ lang: language === around ? undefined : language })

/** The attribute of our own words on a page in a language: none where they are in it. */
export const inOurs = (language: string): string => inLanguage(ourLanguage(language), language)

/** The attribute of what a publication says among our own words on its page. */
export const inText = (language: string): string => inLanguage(language, ourLanguage(language))

/** Our own words, as HTML, among what a publication says: marked where they are in another language. */
export const markOurs = (html: string, language: string): string => mark(html, inOurs(language))

/** What a publication says, as HTML, among our own words, or those of a page in the language `around`. */
export const markText = (
  html: string,
  language: string,
  around: string = ourLanguage(language),
): string => mark(html, inLanguage(language, around))

const mark = (html: string, attribute: string): string =>
  attribute ? `<span${attribute}>${html}</span>` : html

/** The language of the house: that of the pages that hold no publication. */
export const houseLanguage = ({ house }: Pick<SiteInput, 'house'>): string =>
  ourLanguage(house.language)
