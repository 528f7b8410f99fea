/** The letters for 1 to 9, 10 to 90 and 100 to 900. */
interface Letters {
  readonly ones: string
  readonly tens: string
  readonly hundreds: readonly string[]
}

const HEBREW: Letters = {
  ones: 'אבגדהוזחט',
  tens: 'יכלמנסעפצ',
  hundreds: ['ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק'],
}

const ARABIC: Letters = {
  ones: 'أبجدهوزحط',
  tens: 'يكلمنسعفص',
  hundreds: ['ق', 'ر', 'ش', 'ت', 'ث', 'خ', 'ذ', 'ض', 'ظ'],
}

/** A number in Hebrew letters (hebrew1); 15 and 16 are written 9 + 6 and 9 + 7, since 10 + 5 is a name of God. */
export const toHebrewNumber = (number: number): string =>
  toLetters(number, HEBREW).replace('יה', 'טו').replace('יו', 'טז')

/** A number in Arabic letters in the order of the abjad; one over 28 is the sum of its letters. */
export const toArabicAbjad = (number: number): string => toLetters(number, ARABIC)

function toLetters(number: number, { ones, tens, hundreds }: Letters): string {
  if (number < 1 || number > 999) return String(number)
  const digit = (unit: number): number => (Math.floor(number / unit) % 10) - 1
  return `${hundreds[digit(100)] ?? ''}${tens[digit(10)] ?? ''}${ones[digit(1)] ?? ''}`
}
