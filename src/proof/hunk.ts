import type { Message } from '../message/message.ts'
import type { Place } from '../publication/runs.ts'
import type { Hunk } from './hunks.ts'
import { sayWhere } from './where.ts'

/** Says in a sentence what differs, and where: the paragraph, and the place in the edition. */
export function describe(hunk: Hunk, edition: string): Omit<Message, 'severity'> {
  const place = placeOf(hunk)
  return {
    rule: 'parity',
    reason: `The ${edition} edition ${difference(hunk)}${where(hunk)}.`,
    hint: hintOf(hunk, edition),
    ...(place && { paragraph: place.label, position: place.position, source: place.part.source }),
  }
}

/** The Markdown edition is the text as it was written: where it is read with other words, two programs read it in two ways. */
function hintOf({ expected, found }: Hunk, edition: string): string {
  if (edition === 'markdown') return readersDiffer
  return found.length > 0 && expected.length === 0 ? notOurs : build
}

const readersDiffer =
  'programs read this Markdown in two ways: set lists, tables, notes and definitions apart with empty lines, set what stands in an item in by as much as its words, and write a backslash before a mark that is meant as text'
const build = 'build the edition again; if it still differs, the edition has a fault: report it'
const notOurs = 'build the edition again; do not edit a finished one'

function difference({ expected, found }: Hunk): string {
  if (found.length === 0) return `lacks ${quote(expected)}`
  if (expected.length === 0) return `has ${quote(found)} too many`
  return `has ${quote(found)} for ${quote(expected)}`
}

const placeOf = ({ expected, after, before }: Hunk): Place | undefined =>
  (expected[0] ?? after ?? before)?.place

function where(hunk: Hunk): string {
  const { found, after } = hunk
  const place = placeOf(hunk)
  const within = place ? ` in ${place.label}` : ''
  const at = found[0] ? ` (${sayWhere(found[0].where)})` : ''
  return `${within}${at}${after ? `, after “${after.text}”` : ', at its beginning'}`
}

/** Words that we add are called so where no word of the publication stands among them. */
function quote(words: readonly { readonly text: string; readonly furniture?: boolean }[]): string {
  const shown = words.slice(0, 12).map((word) => word.text)
  const quoted = `“${shown.join(' ')}${words.length > shown.length ? ' …' : ''}”${count(words.length)}`
  return words.every(({ furniture }) => furniture) ? `the added words ${quoted}` : quoted
}

const count = (length: number): string => (length > 12 ? ` (${length} words)` : '')
