/** Ordinal numbers in figures, by the languages in which Word is known to write them. */
const ORDINALS: Readonly<Record<string, ((number: number) => string) | undefined>> = {
  de: (number) => `${number}.`,
  en: (number) => `${number}${endingOf(number)}`,
  fr: (number) => (number === 1 ? '1er' : `${number}e`),
}

/** `21st` in English, `21.` in German, `21e` in French; undefined in other languages. */
export const toOrdinalFigures = (number: number, language: string): string | undefined =>
  ORDINALS[language]?.(number)

function endingOf(number: number): string {
  const [tens, ones] = [number % 100, number % 10]
  return tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th')
}
