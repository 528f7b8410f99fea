import { wordingsFor } from '../wording/index.ts'
import { primarySubtag } from '../wording/primary-subtag.ts'

/**
 * Puts a no-break space (U+00A0) in the place of each ordinary one (U+0020) at which no line should end: `§ 3`,
 * `No. 77`, `15 %`, `6 January`, `500 000`, in French also before `; : ! ? »` and after `«`. As many characters as before,
 * and the same words. `language` is a tag of BCP 47.
 */
export const tie = (text: string, language: string): string =>
  text.includes(' ') ? text.replace(spacesIn(language), '\u00a0') : text

/** What stands before a figure in any language. */
const SIGNS = ['§', '§§', '¶', 'n°', 'nº', '№']

/** What stands after a figure in any language: signs, and units of measurement (SI brochure, 9th edition, tables 2 to 8). */
const UNITS =
  '%|‰|€|£|$|°|°C|µm|mm|cm|dm|m|km|mm²|cm²|m²|km²|ha|cm³|m³|ml|cl|dl|l|hl|µg|mg|g|kg|t|µg/l|mg/l|g/l|mg/kg|g/kg|µg/m³|mg/m³|kW|MW|GW|kWh|MWh|GWh|TWh|kV|Hz|kHz|MHz|dB|hPa|kPa|ms|min|h|km/h|m/s'.split(
    '|',
  )

/** What French sets apart from the words on either side of it. */
const FRENCH = [' (?=[;:!?»](?![\\p{L}\\p{N}]))', '(?<=«) ']

const known = new Map<string, RegExp>()

function spacesIn(language: string): RegExp {
  const found = known.get(language) ?? toPattern(language)
  known.set(language, found)
  return found
}

function toPattern(language: string): RegExp {
  const wordings = wordingsFor(language)
  const labels = alternatives([
    ...SIGNS,
    ...wordings.flatMap(({ beforeFigures }) => [
      ...beforeFigures,
      ...beforeFigures.map(capitalised),
    ]),
  ])
  const months = alternatives(
    wordings.flatMap(({ months, dates }) => [...months, ...(dates.alone ?? [])]),
  )
  const spaces = [
    ` (?<=(?<![\\p{L}\\p{N}.])(?:${labels}) )(?=\\p{N})`,
    ` (?<=\\p{N} )(?=(?:${alternatives(UNITS)})(?![\\p{L}\\p{N}]))`,
    ` (?<=(?<!\\p{N})\\d{1,2}(?:er|\\.|st|nd|rd|th)? )(?=(?:${months})(?!\\p{L}))`,
    // Figures by threes, but not those after a decimal sign.
    ' (?<=(?<![\\p{N}.,])\\d{1,3}(?: \\d{3})* )(?=\\d{3}(?!\\p{N}))',
    ...(primarySubtag(language) === 'fr' ? FRENCH : []),
  ]
  return new RegExp(spaces.join('|'), 'gu')
}

const capitalised = (word: string): string =>
  word.replace(/^\p{Ll}/u, (first) => first.toUpperCase())

/** Words as a pattern that takes any of them as it stands; a full stop and `$` are no signs of it. */
const alternatives = (words: readonly string[]): string =>
  [...new Set(words)].map((word) => word.replace(/[.$]/g, '\\$&')).join('|')
