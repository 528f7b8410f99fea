import { type Change, inContent } from '../../../editions/print/planting.ts'
import type { Tampering } from './tampering.ts'

const rule = 'print-order'

/** The page of the report on the ferries that has its table, and the one before it. */
const TABLE = 6
const TEXT = 5

/** Two marked contents change places on a page: what is read stays in its order. */
const exchange = (page: number, one: number, other: number): Change =>
  inContent(page, (content) => {
    const [from = '', to = ''] = [placeOf(content, one), placeOf(content, other)]
    return place(place(content, one, to), other, from)
  })

const PLACE = /1 0 0 -1 (\S+ \S+) Tm/

const contentOf = (content: string, sequence: number): string =>
  new RegExp(`<</MCID ${sequence}>> BDC[^]*?\\bEMC\\b`).exec(content)?.[0] ?? ''

const placeOf = (content: string, sequence: number): string | undefined =>
  PLACE.exec(contentOf(content, sequence))?.[1]

function place(content: string, sequence: number, to: string): string {
  const own = contentOf(content, sequence)
  return content.replace(own, own.replace(PLACE, `1 0 0 -1 ${to} Tm`))
}

/** Words that are seen in another place than where they are heard. */
export const ORDER: readonly Tampering[] = [
  { rule, name: 'two values of a column change places', change: exchange(TABLE, 6, 9) },
  { rule, name: 'two values of a row change places', change: exchange(TABLE, 6, 7) },
  { rule, name: 'two heads of columns change places', change: exchange(TABLE, 2, 3) },
  { rule, name: 'two items of a list change places', change: exchange(TEXT, 13, 15) },
  { rule, name: 'the words of two paragraphs change places', change: exchange(TEXT, 11, 33) },
]
