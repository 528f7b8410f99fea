import fc, { type Arbitrary } from 'fast-check'
import { carelessPaper } from './careless/careless.ts'
import { longPaper, type Paper, paperOf } from './paper/publication.ts'
import { withFaces } from './paper/words.ts'

/** Papers of every kind, half of them with slips in them; one of some thousand is long. */
export const papers: Arbitrary<Paper> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1000, arbitrary: paperOf(2) },
  { weight: 500, arbitrary: paperOf(6) },
  { weight: 1500, arbitrary: carelessPaper },
  { weight: 1, arbitrary: longPaper(5000) },
)

/** Papers that print has every letter for. */
export const printedPapers: Arbitrary<Paper> = fc
  .oneof(
    { weight: 600, arbitrary: paperOf(8) },
    { weight: 200, arbitrary: carelessPaper },
    { weight: 1, arbitrary: longPaper(300) },
  )
  .map(({ files, words }) => ({
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, withFaces(text)])),
    ...(words !== undefined && { words: withFaces(words) }),
  }))
