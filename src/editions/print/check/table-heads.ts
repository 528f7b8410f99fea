import { shownIn } from '../../../proof/pdf/texts.ts'
import { tableLabel } from '../../../publication/passages.ts'
import { FLAW, type Rule } from './rule.ts'
import { type RepeatedHead, repeatedHeads, tablesOf } from './tables.ts'
import { byPage, plainOf, toBare } from './words.ts'
import { artifactsIn } from './zones.ts'

/** A table's head is drawn on each of its pages and read once: its cells' tags hold the first drawing alone. */
export const checkTableHeads: Rule = function* (proof, publication, layout) {
  const found = artifactsIn(proof, 'body', layout)
  const texts = new Map([...found].map(([page, text]) => [page, toBare(text)]))
  const heads = repeatedHeads(proof, publication, layout)
  const withRows = new Set(tablesOf(proof, publication, layout).flatMap(({ pages }) => [...pages]))
  const others = [...texts].filter(([page]) => !withRows.has(page))
  for (const head of heads) {
    const without = [...head.pages].filter((page) => !isHeaded(texts.get(page) ?? '', head))
    if (without.length > 0)
      yield {
        reason: `${pagesOf(without)} not repeat the head of ${tableLabel(head.table)}.`,
        ...FLAW,
        ...head.place,
      }
    for (const [page, text] of others)
      if (isHead(text, head))
        yield {
          reason: `Page ${page} holds the head of ${tableLabel(head.table)} and none of its rows.`,
          ...FLAW,
          ...head.place,
        }
  }
  for (const { head, place, isTall } of tablesOf(proof, publication, layout))
    for (const cell of head) {
      const [first = [], ...again] = byPage(shownIn(cell, proof)).values()
      if (again.length > 0 && !isTall)
        yield {
          reason: `The heading “${plainOf(first)}” of a table is read ${again.length + 1} times.`,
          ...FLAW,
          ...place,
        }
    }
}

/** Tells whether a page says that the table goes on, and over what columns, if their headings are not too tall. */
const isHeaded = (text: string, { continued, columns, isTall }: RepeatedHead): boolean =>
  text.includes(continued + columns) || (isTall && text.includes(continued))

const isHead = (text: string, { continued, columns }: RepeatedHead): boolean =>
  text !== '' && text === continued + columns

/** `Page 4 does`, `Page 4 and 2 more do`. */
const pagesOf = ([first, ...others]: readonly number[]): string =>
  others.length === 0 ? `Page ${first} does` : `Page ${first} and ${others.length} more do`
