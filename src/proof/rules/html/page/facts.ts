import { fill } from '../../../../wording/fill.ts'
import { type FurnitureKind, furnitureOf, wordingOf } from '../../../../wording/index.ts'
import { languageOf, type WholePage } from './setting.ts'

/** A date of the front matter as the language puts it, its spaces made such that no line ends there. */
export function printedDate(date: string, language: string): string {
  const { months, dates } = wordingOf(language)
  const [year = '', month = '', day = ''] = date.split('-')
  if (!month) return year
  const names = day ? months : (dates.alone ?? months)
  const form = day === '01' ? (dates.first ?? dates.day) : dates.day
  const filling = { year, month: names[Number(month) - 1] ?? '', day: Number(day) }
  return fill(day ? form : dates.month, filling).replace(/ /g, '\u00a0')
}

/** What a page says of the standing of a publication: a word, and what follows from it; undefined where it is current. */
export function statusOf(page: WholePage): readonly [word: string, meaning: string] | undefined {
  const { status, date } = page.publication.frontMatter
  if (status === 'current') return undefined
  const language = languageOf(page)
  const kind = PUBLISHED[date.split('-').length - 1] ?? 'publishedOn'
  const published = fill(furnitureOf(language, kind), { date: printedDate(date, language) })
  const meaning = fill(furnitureOf(language, `${status}Meaning`), { published })
  return [furnitureOf(language, status), meaning]
}

/** By how much of a date is known: a year, a month, a day. */
const PUBLISHED: readonly FurnitureKind[] = ['publishedInYear', 'publishedInMonth', 'publishedOn']

/** Where the licences that have a sentence can be read (spdx.org/licenses). */
export const LICENCES: Readonly<Record<string, string>> = {
  'OGL-UK-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  'OPL-UK-3.0':
    'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
}

/** The sentence of a licence that has one. */
export const licenceSentence = (license: string, language: string): string | undefined => {
  const sentences: Readonly<Record<string, string>> = wordingOf(language).licences
  return Object.hasOwn(sentences, license) ? sentences[license] : undefined
}
