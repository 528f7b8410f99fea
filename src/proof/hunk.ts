import type { Message } from '../message/message.ts'
import type { Hunk } from './parity.ts'

/** Says in a sentence what differs, and where: the paragraph, and the place in the edition. */
export function describe(hunk: Hunk, edition: string): Omit<Message, 'severity'> {
  const { expected, found, after, before } = hunk
  const place = (expected[0] ?? after ?? before)?.place
  return {
    rule: 'parity',
    reason: `The ${edition} edition ${difference(hunk)}${where(hunk)}.`,
    hint: found.length > 0 && expected.length === 0 ? notOurs : build,
    ...(place && { paragraph: place.label, position: place.position, source: place.part.source }),
  }
}

const build = 'build the edition again; if it still differs, the edition has a fault: report it'
const notOurs = 'build the edition again; do not edit a finished one'

function difference({ expected, found }: Hunk): string {
  if (found.length === 0) return `lacks ${quote(expected)}`
  if (expected.length === 0) return `has ${quote(found)} too many`
  return `has ${quote(found)} for ${quote(expected)}`
}

function where({ expected, found, after, before }: Hunk): string {
  const place = (expected[0] ?? after ?? before)?.place
  const within = place ? ` in ${place.label}` : ''
  const at = found[0] ? ` (${found[0].where})` : ''
  return `${within}${at}${after ? `, after “${after.text}”` : ', at its beginning'}`
}

function quote(words: readonly { readonly text: string }[]): string {
  const shown = words.slice(0, 12).map((word) => word.text)
  return `“${shown.join(' ')}${words.length > shown.length ? ' …' : ''}”${count(words.length)}`
}

const count = (length: number): string => (length > 12 ? ` (${length} words)` : '')
