import { isPublishable, schemeOf } from '../publication/catalogue.ts'
import { decodeAddress } from '../publication/parse/decode-address.ts'
import type { Link, Part } from '../publication/tree.ts'
import { inlinesOf } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** Links leave the house by https, http, mailto and tel alone: `javascript:` acts, `data:` and `file:` mislead. */
export const linkScheme: Rule = { name: 'link-scheme', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const inline of inlinesOf(part)) {
    const fault = inline.type === 'link' ? faultOf(inline) : undefined
    if (inline.type === 'link' && fault) yield { ...fault, position: inline.position }
  }
}

function faultOf({ href }: Link): Finding | undefined {
  const scheme = schemeOf(href)
  if (scheme === undefined) return undefined
  if (scheme === '') return noScheme
  if (!isPublishable(scheme)) return refused(scheme)
  if (!URL.canParse(href)) return noAddress
  const url = new URL(href)
  if (scheme === 'mailto' && !writesToSomeone(url)) return noOne
  if (scheme === 'tel' && !NUMBER.test(decodeAddress(url.pathname))) return noNumber
  const field = scheme === 'mailto' ? [...url.searchParams.keys()].find(isNotSeen) : undefined
  return field === undefined ? undefined : filled(field)
}

/** Addresses of letters, by commas, in the link or its field `to`: each a name and a host (RFC 6068, 2). */
function writesToSomeone({ pathname, searchParams }: URL): boolean {
  const lists = [pathname, ...searchParams.getAll('to')].filter((list) => list !== '')
  const addresses = lists.flatMap((list) => list.split(','))
  return addresses.length > 0 && addresses.every((one) => ADDRESS.test(decodeAddress(one).trim()))
}

const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)*$/

/** Digits, with what divides them, and after a semicolon what else is to be known (RFC 3966, 3). */
const NUMBER = /^\+?(?:[\s().*-]*\d)+[\s().*-]*(?:;|$)/

/** What a link may fill in of a letter, and the reader sees before it is sent (RFC 6068, 4 and 7): not a file to attach. */
const FIELDS: ReadonlySet<string> = new Set(['to', 'cc', 'subject', 'body'])

const isNotSeen = (field: string): boolean => !FIELDS.has(field.toLowerCase())

const filled = (field: string): Finding => ({
  reason: `This link fills in “${field}” of the reader’s letter`,
  hint: `leave it out; such a link may fill in ${[...FIELDS].join(', ')}`,
})

const refused = (scheme: string): Finding => ({
  reason: `Links with ${scheme}: are not published`,
  hint: 'link to an address that begins with https:, or leave the link out',
})

const noScheme: Finding = {
  reason: 'This link begins with // and names no scheme',
  hint: 'write https: before it; a link within the house begins with one stroke',
}

const noOne: Finding = {
  reason: 'This link writes to nobody: its address of e-mail is none',
  hint: 'write one @ with a name before it and a host after it, as mailto:office@example.org',
}

const noNumber: Finding = {
  reason: 'This link calls no number',
  hint: 'write the number in figures, as tel:+442079460000',
}

const noAddress: Finding = {
  reason: 'This link is no address',
  hint: 'copy the address anew from where it leads',
}
