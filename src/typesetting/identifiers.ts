/** An identifier of the front matter with the label by which it is known, where its value does not say it itself. */
export function withLabel(identifier: string): string {
  const label = LABELS.find(([, isOne]) => isOne(identifier))?.[0]
  return label ? `${label} ${identifier}` : identifier
}

/** The identifiers of a publication as they are printed. */
export const toIdentifierLines = (identifier: string | readonly string[] = []): readonly string[] =>
  [identifier].flat().map(withLabel)

/** What tells a bare number for what it is: its form, and its check digit where the form alone does not. */
const LABELS: readonly (readonly [label: string, isOne: (identifier: string) => boolean])[] = [
  ['ISBN', isIsbn],
  ['ISSN', isIssn],
  ['DOI', (identifier) => /^10\.\d{4,9}\/\S+$/.test(identifier)],
]

/** An ISBN, with hyphens or spaces or without: 13 figures, or 10 that make a right sum (ISO 2108, annex A). */
function isIsbn(identifier: string): boolean {
  if (!/^\d[\d -]*[\dX]$/.test(identifier)) return false
  const figures = toFigures(identifier)
  if (figures.length === 13) return /^97[89]/.test(identifier)
  return figures.length === 10 && isSum(figures, 10)
}

/** An ISSN: four figures, a hyphen and four more, which make a right sum (ISO 3297, annex B). */
function isIssn(identifier: string): boolean {
  return /^\d{4}-\d{3}[\dX]$/.test(identifier) && isSum(toFigures(identifier), 8)
}

const toFigures = (identifier: string): readonly number[] =>
  [...identifier.replace(/[ -]/g, '')].map((figure) => (figure === 'X' ? 10 : Number(figure)))

/** Tells whether figures by their weights, the first by `heaviest` and each by one less, make a sum that 11 divides. */
const isSum = (figures: readonly number[], heaviest: number): boolean =>
  figures.reduce((sum, figure, place) => sum + figure * (heaviest - place), 0) % 11 === 0
