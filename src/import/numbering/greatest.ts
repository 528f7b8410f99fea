/** The greatest number that Word counts to in a list. */
export const GREATEST = 32_767

/** A number that Word can count: from 0 to the greatest. */
export const toCountable = (number: number): number => Math.min(Math.max(number, 0), GREATEST)
