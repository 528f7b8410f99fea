/** The months by primary language subtag (BCP 47): a table of our own, for the runtime's may change. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
}

/**
 * A date of the front matter as it is printed: `2006-09-11` is "11 September 2006", `2006-09` "September 2006",
 * `2006` "2006". English where the language has no months here yet.
 */
export function toPrintedDate(date: string, language: string): string {
  const months = MONTHS[language.split('-')[0] ?? ''] ?? MONTHS.en ?? []
  const [year, month, day] = date.split('-').map(Number)
  const name = month ? months[month - 1] : undefined
  return [day, name, year].filter(Boolean).join('\u00a0')
}
