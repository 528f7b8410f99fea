import { type Difference, tell } from './compare.ts'

/** So many differences are told; a page with more is wrong throughout. */
const MOST = 10

/** Differences as sentences. Where an element ends otherwise it has begun otherwise, which is told. */
export function toldOf(differences: readonly Difference[]): readonly string[] {
  const beginnings = differences.filter((one) => !isOfEnds(one))
  const told = beginnings.length > 0 ? beginnings : differences
  const more = told.length - MOST
  return [
    ...told.slice(0, MOST).map(tell),
    ...(more > 0 ? [`There are ${more} more differences`] : []),
  ]
}

const isOfEnds = ({ expected, found }: Difference): boolean =>
  [...expected, ...found].every(({ kind }) => kind === 'end')
