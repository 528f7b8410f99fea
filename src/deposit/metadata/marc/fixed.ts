import { toMarcLanguage } from './languages.ts'

/**
 * The leader, 24 characters (MARC 21, Leader): a new record of language material, a monograph; catalogued in short, by ISBD;
 * what tells of lengths is reckoned by whoever stores it as ISO 2709.
 */
export const LEADER = '00000nam a22000007i 4500'

/** What it is: a text on a computer that is fetched from elsewhere (MARC 21, 007 for electronic resources); no more is said. */
export const PHYSICAL = 'cr |||||||||||'

/** Fixed fields for what is read by computer: a document, online (MARC 21, 006). */
export const MATERIAL = 'm     o  d        '

/**
 * Field 008, 40 characters (MARC 21, 008 for books): when it was entered, the year of publication, no place, an online
 * resource, its language; `|` stands for what nobody has coded. No record can leave out when it was entered: it is the day of the
 * bag, or else that of publication.
 */
export function toFixedData(entered: string, date: string, language: string): string {
  const [year = '0000', month = '01', day = '01'] = entered.split('-')
  return [
    `${year.slice(2)}${month}${day}`,
    's',
    date.slice(0, 4),
    '    ',
    'xx ',
    '||||',
    '|',
    'o',
    '||||',
    '|',
    '|',
    '|',
    '|',
    ' ',
    '|',
    '|',
    toMarcLanguage(language),
    ' ',
    'd',
  ].join('')
}

/** When the record was last changed (MARC 21, 005): a day, at no time of it. */
export const toChanged = (day: string): string => `${day.replaceAll('-', '')}000000.0`
