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
  const target = toAddress(`/${place}`, '')
  return {
    shown: place,
    accepts: (value) => value !== undefined && isOwn(value) && toAddress(value, from) === target,
  }
}

/** The same place from everywhere: absolute, and decoded as far as can be. */
function toAddress(way: string, from: string): string | undefined {
  try {
    const { origin, pathname, search, hash } = new URL(way, `${ROOT}${from}`)
    return `${origin}${pathname}${search}${decodeAddress(hash)}`
  } catch {
    return undefined
  }
}

const ROOT = 'https://site.invalid/'

/** A relative way: without a scheme, a host or a root, so that a site may stand below any path. */
const isOwn = (way: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(way)
