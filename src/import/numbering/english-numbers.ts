const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** What an ordinal number ends in, where it is no mere `th`. */
const ENDINGS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** `One`, `Twenty-one`, `One hundred one`: as Word writes numbers in words; decimal from a million on. */
export const toCardinal = (number: number): string => toCapital(cardinal(number))

/** `First`, `Twenty-first`, `One hundredth`. */
export const toOrdinal = (number: number): string =>
  toCapital(
    cardinal(number).replace(/[a-z]+$/, (last) => ENDINGS[last] ?? `${last.replace(/y$/, 'ie')}th`),
  )

function cardinal(number: number): string {
  if (number < 0 || number >= 1e6) return String(number)
  if (number < 20) return ONES[number] ?? ''
  if (number < 100) return joinNumbers(TENS[Math.floor(number / 10)] ?? '', number % 10, '-')
  const [unit, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  return joinNumbers(`${cardinal(Math.floor(number / unit))} ${name}`, number % unit, ' ')
}

const joinNumbers = (first: string, rest: number, joint: string): string =>
  rest === 0 ? first : `${first}${joint}${cardinal(rest)}`

const toCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
