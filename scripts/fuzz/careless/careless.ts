import fc, { type Arbitrary } from 'fast-check'
import type { Paper } from '../paper/publication.ts'
import { corpus } from './corpus.ts'
import { slip } from './slips.ts'

/** A text that somebody wrote, with slips in it; nobody knows what it says. Front matter is mostly left as it is. */
export const carelessPaper: Arbitrary<Paper> = fc
  .record({
    text: fc.constantFrom(...corpus),
    slips: fc.array(slip, { minLength: 1, maxLength: 6 }),
    isWhole: fc.nat({ max: 9 }).map((chance) => chance === 0),
  })
  .map(({ text, slips, isWhole }) => {
    const opening = isWhole ? '' : (/^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '')
    const body = slips.reduce((rest, change) => change(rest), text.slice(opening.length))
    return { files: { 'index.md': opening + body } }
  })
