import { decodeAddress } from '../../../../publication/parse/decode-address.ts'

/** What must stand on a page: an element with what is in it, a text, or a text that keeps a condition. */
export type ExpectedNode = ExpectedElement | string | Condition

export interface ExpectedElement {
  readonly tag: string
  readonly attributes: ExpectedAttributes
  readonly children: readonly ExpectedNode[]
}

/** The attributes that an element must have, and no other; one that is undefined it must not have. */
export type ExpectedAttributes = Readonly<Record<string, ExpectedValue | undefined>>

/** A value letter by letter, or a condition that it must keep. */
export type ExpectedValue = string | Condition

/** What a value must keep. */
export interface Condition {
  /** How a message shows it. */
  readonly shown: string
  /** Tells whether a value is right; undefined where there is no such attribute. */
  accepts(value: string | undefined): boolean
}

/** An element that must stand on a page. */
export const element = (
  tag: string,
  attributes: ExpectedAttributes,
  children: readonly ExpectedNode[] = [],
): ExpectedElement => ({ tag, attributes, children })

/** A value that may be left out. */
export const optional = (own: string | undefined): Condition => ({
  shown: own ?? '',
  accepts: (value) => value === undefined || value === own,
})

/** A value of a form; `''` of a form that takes it may be left out. */
export const ofForm = (form: RegExp, shown: string): Condition => ({
  shown,
  accepts: (value) => form.test(value ?? ''),
})

/** An address that leads from one page to a place, both named from the web root: `paper/` and `paper/bridges/#p2.1`. */
export function leadsTo(place: string, from: string): Condition {
  const targets = ROOTS.map((root) => toAddress(place, root))
  return {
    shown: place,
    accepts: (value) =>
      value !== undefined &&
      ROOTS.every((root, at) => toAddress(value, `${root}${from}`) === targets[at]),
  }
}

/** The same place from everywhere: absolute, and decoded as far as can be. */
function toAddress(way: string, from: string): string | undefined {
  try {
    const { href, hash } = new URL(way, from)
    return hash === '' ? href : href.slice(0, -hash.length) + decodeAddress(hash)
  } catch {
    return undefined
  }
}

/**
 * A site may stand at any host, below any path: what leads to the same place of both of these has no scheme, no host and no
 * root of its own, and does not climb out of the site.
 */
const ROOTS = ['https://one.invalid/site/', 'http://other.invalid/below/another/']
