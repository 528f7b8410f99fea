const ONES = 'אבגדהוזחט'
const TENS = 'יכלמנסעפצ'
const HUNDREDS: readonly string[] = ['ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק']

/**
 * A number in Hebrew letters, up to 999. 15 and 16 are written 9 + 6 and 9 + 7, since 10 + 5 and 10 + 6 begin a name of
 * God.
 */
export function toHebrewNumber(number: number): string | undefined {
  if (number < 1 || number > 999) return undefined
  const digit = (unit: number): number => (Math.floor(number / unit) % 10) - 1
  const letters = `${HUNDREDS[digit(100)] ?? ''}${TENS[digit(10)] ?? ''}${ONES[digit(1)] ?? ''}`
  return letters.replace('יה', 'טו').replace('יו', 'טז')
}
