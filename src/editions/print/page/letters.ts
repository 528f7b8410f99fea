/** The widths of letters in ems: the wider of Source Serif's regular and semibold, measured in Chromium. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [0.25, " '‘’"],
  [0.34, '!,.:;|·ijl'],
  [0.38, '-/\\[]{}()°ft'],
  [0.49, 'IJ"“”*?rs'],
  [0.56, 'ace0123456789#$£€+=<>–zS'],
  [0.59, 'govxyZ'],
  [0.64, 'bdkpquEFLP'],
  [0.74, 'ADGKOQRVXY&'],
  [0.87, 'HNUw—…@'],
  [0.96, 'mM%'],
  [1.02, 'W¼½¾'],
]

/** The width of any other: `n`, `h`, `T`, `B`. */
const OTHER = 0.67

const BY_LETTER: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)

/** How wide a text is at most where it stands on one line, in ems; an accent adds nothing to its letter. */
export const widthOf = (text: string): number =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (BY_LETTER.get(letter) ?? OTHER),
    0,
  )
