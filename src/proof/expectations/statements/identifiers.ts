/** The identifiers of a front matter as they must be read: a bare ISBN, ISSN or DOI after its name. */
export const identifiersRead = (identifier: string | readonly string[] = []): readonly string[] =>
  [identifier].flat().map((one) => [nameOf(one), one].filter(Boolean).join(' '))

function nameOf(identifier: string): string {
  const figures = identifier.replace(/[ -]/g, '')
  if (isIsbn(identifier, figures)) return 'ISBN'
  if (/^\d{4}-\d{3}[\dX]$/.test(identifier) && isDivisible(figures)) return 'ISSN'
  return /^10\.\d{4,9}\/\S+$/.test(identifier) ? 'DOI' : ''
}

/** Of 13 figures that begin with 978 or 979, or of 10 with a right check digit (ISO 2108). */
const isIsbn = (identifier: string, figures: string): boolean =>
  /^\d[\d -]*[\dX]$/.test(identifier) &&
  ((figures.length === 13 && /^97[89]/.test(identifier)) ||
    (figures.length === 10 && isDivisible(figures)))

/** Tells whether 11 divides the sum of figures, the last by 1, the one before by 2 … (ISO 2108, ISO 3297). */
function isDivisible(figures: string): boolean {
  const values = [...figures].toReversed().map((one) => (one === 'X' ? 10 : Number(one)))
  return values.reduce((sum, value, place) => sum + value * (place + 1), 0) % 11 === 0
}
