import { primarySubtag } from '../../../wording/primary-subtag.ts'

type Ordinal = readonly [figure: RegExp, ending: RegExp]

/** Endings of ordinal numbers that are raised, and after what: `1st`; in French `1er`, `XIXe`; in Spanish `1.o`. */
const ENGLISH: Ordinal = [/\d$/, /^(?:st|nd|rd|th)$/i]
const FRENCH: Ordinal = [
  /(?:\d|\b[IVXLC]+)$/,
  /^(?:er|ers|re|res|ère|ères|e|es|d|nd|nde|ème|èmes)$/,
]
const ROMANCE: Ordinal = [/\d\.?$/, /^[oa]s?$/]

const BY_LANGUAGE: Readonly<Record<string, Ordinal | undefined>> = {
  fr: FRENCH,
  nl: [/\d$/, /^(?:e|de|ste)$/],
  ca: ROMANCE,
  es: ROMANCE,
  gl: ROMANCE,
  it: ROMANCE,
  pt: ROMANCE,
}

/** Tells whether raised letters are the ending of an ordinal number, which is read and searched for as it is on the line. */
export function isOrdinal(raised: string, before: string, language: string): boolean {
  const own = BY_LANGUAGE[primarySubtag(language)]
  return [ENGLISH, ...(own ? [own] : [])].some(
    ([figure, ending]) => figure.test(before) && ending.test(raised),
  )
}
