const DIGITS = '零一二三四五六七八九'

/** 一 to 九十九, as Chinese and Japanese count; undefined beyond, where they differ in how they write noughts. */
export function toHanNumber(number: number): string | undefined {
  if (number < 1 || number > 99) return undefined
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const digit = (at: number): string => DIGITS[at] ?? ''
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`
}
