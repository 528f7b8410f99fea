import { posix } from 'node:path'
import type { House } from '../../editions/edition.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { siteAddress } from '../address.ts'
import { type BagFile, textFile } from '../subject.ts'
import { STYLES } from './places.ts'

/** What a page of a bag is made of besides its bytes. */
interface Setting {
  /** Where the page stands in the web root. */
  readonly path: string
  /** Where files of the web root lie in the bag. */
  readonly places: ReadonlyMap<string, string>
  readonly house: House
}

/**
 * A published page as one that opens from a folder, without a server: links to what is in the bag lead there by the names of
 * files, all others to the site; no script is left, and no policy, which browsers read otherwise where there is no host.
 */
export function toPage({ path, bytes }: BagFile, setting: Omit<Setting, 'path'>): BagFile {
  const place = setting.places.get(path)
  if (place === undefined) throw new Error(`${path} has no place in the bag`)
  const html = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const still = html.replace(SCRIPTS, '').replace(POLICY, '')
  const [left] = STILL_THERE.exec(still) ?? []
  if (left) throw new Error(`${path} has what no page of a bag may have: ${left}`)
  return textFile(
    place,
    still.replace(TAGS, (tag) => toTag(tag, { ...setting, path })),
  )
}

/** Scripts that run; what is written for machines in one is data, and stays. */
const SCRIPTS = /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>\n?/g
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n?/g
/** A script or a policy that is written otherwise than ours are: in a text, `<` is `&lt;`. */
const STILL_THERE =
  /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>|<meta\b[^>]*\bContent-Security-Policy\b[^>]*>/i
/** Tags that open an element, as our own pages have them: every value is in double quotes, and holds neither these nor `<`. */
const TAGS = /<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*>/gi
const ADDRESSES = / (href|src|action|poster|data)="([^"]*)"/g

function toTag(tag: string, setting: Setting): string {
  if (/ srcset="/.test(tag)) throw new Error(`a page has addresses that are not known: ${tag}`)
  return tag.replace(
    ADDRESSES,
    (_, name: string, value: string) =>
      ` ${name}="${escapeHtml(toAddress(decode(value), setting))}"`,
  )
}

/** A host for addresses that have none; it is never asked. */
const NOWHERE = 'http://bag.invalid/'

function toAddress(address: string, { path, places, house }: Setting): string {
  if (/^(?:#|[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return address
  if (address.startsWith('/')) return house.origin + address
  const { pathname, search, hash } = new URL(address, NOWHERE + encode(path))
  const target = decodeURIComponent(pathname.slice(1))
  if (/^assets\/[^/]*\.css$/.test(target)) return relativeTo(STYLES, placeOf(path, places))
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target
  const place = places.get(file)
  if (place !== undefined) return relativeTo(place, placeOf(path, places)) + hash
  return siteAddress(pathname.slice(1), house) + search + hash
}

const placeOf = (path: string, places: Setting['places']): string => places.get(path) ?? ''

const relativeTo = (place: string, from: string): string =>
  encode(posix.relative(posix.dirname(from), place))

const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const decode = (value: string): string =>
  value.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign)
