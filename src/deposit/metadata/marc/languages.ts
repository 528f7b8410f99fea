import { primarySubtag } from '../../../wording/primary-subtag.ts'

/** Codes of the MARC Code List for Languages by tags of two letters, for those that the British Isles and the neighbours write. */
const CODES: Readonly<Record<string, string>> = {
  ar: 'ara', bg: 'bul', bn: 'ben', br: 'bre', cs: 'cze', cy: 'wel', da: 'dan', de: 'ger', el: 'gre', en: 'eng',
  es: 'spa', et: 'est', eu: 'baq', fa: 'per', fi: 'fin', fr: 'fre', fy: 'fry', ga: 'gle', gd: 'gla', gu: 'guj',
  gv: 'glv', he: 'heb', hi: 'hin', hr: 'hrv', hu: 'hun', is: 'ice', it: 'ita', ja: 'jpn', ko: 'kor', kw: 'cor',
  la: 'lat', lb: 'ltz', lt: 'lit', lv: 'lav', mt: 'mlt', nb: 'nob', nl: 'dut', nn: 'nno', no: 'nor', pa: 'pan',
  pl: 'pol', pt: 'por', ro: 'rum', ru: 'rus', sk: 'slo', sl: 'slv', so: 'som', sq: 'alb', sr: 'srp', sv: 'swe',
  ta: 'tam', tr: 'tur', uk: 'ukr', ur: 'urd', vi: 'vie', yi: 'yid', zh: 'chi',
}

/** The code of three letters for the language of a tag; `und`, which means not determined, where the list has none here. */
export const toMarcLanguage = (tag: string): string => CODES[primarySubtag(tag)] ?? 'und'
