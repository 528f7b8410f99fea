import { toCardinal, toOrdinal } from './english-numbers.ts'
import { toHanNumber } from './han-numbers.ts'
import { toHebrewNumber } from './hebrew-numbers.ts'
import { toOrdinalFigures } from './ordinals.ts'

/**
 * A number as a format of ISO/IEC 29500-1, 17.18.59, shows it in a language (BCP 47); undefined where that is not known.
 * Words are English, as Word writes them in an English text, or in one of no language.
 */
export function toShownNumber(number: number, format: string, language = 'en'): string | undefined {
  const show = FORMATS[format] ?? toPadded(format)
  return show?.(number, (language.split('-')[0] ?? '').toLowerCase())
}

type Show = (number: number, language: string) => string | undefined

/** A pattern of the author's own that begins `001,` has as many digits as its first number. */
function toPadded(format: string): Show | undefined {
  const first = /^(0*1),/.exec(format)?.[1]
  return first === undefined ? undefined : (number) => String(number).padStart(first.length, '0')
}

/** Word repeats a letter no more often, so that 780 is the last number in Latin letters. */
const REPEATS = 30

/** a … z, aa, bb …: after the last letter each is written twice, then three times. */
const toLetters =
  (letters: string): Show =>
  (number) => {
    const all = [...letters]
    if (number < 1) return ''
    if (number > all.length * REPEATS) return undefined
    return (all[(number - 1) % all.length] ?? '').repeat(Math.ceil(number / all.length))
  }

/** One sign a number, as ① to ⑳; past the last, decimal. */
const toSeries =
  (first: string, count: number): Show =>
  (number) =>
    number >= 1 && number <= count
      ? String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1)
      : String(number)

/** Decimal numbers with other digits, from the one for nought. */
const toDigits =
  (nought: string): Show =>
  (number) =>
    String(number).replace(/\d/g, (digit) =>
      String.fromCodePoint((nought.codePointAt(0) ?? 0) + Number(digit)),
    )

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const toRoman: Show = (number) => {
  let [rest, roman] = [number, '']
  for (const [value, letters] of ROMAN) {
    const times = Math.max(0, Math.floor(rest / value))
    roman += letters.repeat(times)
    rest -= times * value
  }
  return roman
}

/** *, †, ‡, §, **, ††: the Chicago Manual of Style. */
const toChicago = toLetters('*†‡§')

const inCapitals =
  (show: Show): Show =>
  (number) =>
    show(number, '')?.toUpperCase()

const inEnglish =
  (show: (number: number) => string): Show =>
  (number, language) =>
    language === 'en' ? show(number) : undefined

const LATIN = toLetters('abcdefghijklmnopqrstuvwxyz')
const RUSSIAN = toLetters('абвгдежзиклмнопрстуфхцчшщыэюя')
const GREEK = toLetters('αβγδεζηθικλμνξοπρστυφχψω')

const FORMATS: Readonly<Record<string, Show | undefined>> = {
  aiueoFullWidth: toLetters(
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  ),
  arabicAbjad: toLetters('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  arabicAlpha: toLetters('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  bullet: () => '',
  cardinalText: inEnglish(toCardinal),
  chicago: toChicago,
  chineseCounting: toHanNumber,
  chineseCountingThousand: toHanNumber,
  chosung: toLetters('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  decimal: (number) => String(number),
  decimalEnclosedCircle: toSeries('①', 20),
  decimalEnclosedCircleChinese: toSeries('①', 20),
  decimalEnclosedFullstop: toSeries('⒈', 20),
  decimalEnclosedParen: toSeries('⑴', 20),
  decimalFullWidth: toDigits('０'),
  decimalFullWidth2: toDigits('０'),
  decimalHalfWidth: (number) => String(number),
  decimalZero: (number) => String(number).padStart(2, '0'),
  ganada: toLetters('가나다라마바사아자차카타파하'),
  hebrew1: toHebrewNumber,
  hebrew2: toLetters('אבגדהוזחטיכלמנסעפצקרשת'),
  hex: (number) => number.toString(16).toUpperCase(),
  hindiNumbers: toDigits('०'),
  ideographTraditional: toLetters('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: toLetters('子丑寅卯辰巳午未申酉戌亥'),
  irohaFullWidth: toLetters(
    'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  ),
  japaneseCounting: toHanNumber,
  lowerLetter: LATIN,
  lowerRoman: toRoman,
  none: () => '',
  numberInDash: (number) => `- ${number} -`,
  ordinal: toOrdinalFigures,
  ordinalText: inEnglish(toOrdinal),
  russianLower: RUSSIAN,
  russianUpper: inCapitals(RUSSIAN),
  taiwaneseCounting: toHanNumber,
  taiwaneseCountingThousand: toHanNumber,
  thaiLetters: toLetters('กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'),
  thaiNumbers: toDigits('๐'),
  upperLetter: inCapitals(LATIN),
  upperRoman: inCapitals(toRoman),
  'α, β, γ, ...': GREEK,
  'Α, Β, Γ, ...': inCapitals(GREEK),
}
