import { isPublishable, schemeOf } from '../publication/catalogue.ts'
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
  return URL.canParse(href) ? undefined : noAddress
}

const refused = (scheme: string): Finding => ({
  reason: `Links with ${scheme}: are not published`,
  hint: 'link to an address that begins with https:, or leave the link out',
})

const noScheme: Finding = {
  reason: 'This link begins with // and names no scheme',
  hint: 'write https: before it; a link within the house begins with one stroke',
}

const noAddress: Finding = {
  reason: 'This link is no address',
  hint: 'copy the address anew from where it leads',
}
