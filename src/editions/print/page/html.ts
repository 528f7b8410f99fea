import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import type { Kid, PageNode, Role } from './node.ts'

/** A page's elements as HTML, and those that are marked in it, in the order of their marks. */
export interface Written {
  readonly html: string
  readonly nodes: readonly PageNode[]
}

/**
 * Writes elements as HTML. Chromium copies an element's language into its tag, and nothing else that we can set: so each
 * element that holds text, a picture or a bullet says there which it is, in a private-use subtag (BCP 47, 2.2.7), as
 * `en-GB-x-n12`. The finished file has none of these.
 */
export function toHtml(root: PageNode, language: string): Written {
  const nodes: PageNode[] = []
  const write = (kid: Kid, around: string): string => {
    if (typeof kid === 'string') return escapeHtml(kid)
    const own = kid.role?.language ?? around
    const isMarked = kid.role !== undefined && isShown(kid, kid.role)
    const mark = isMarked ? `${own}-x-n${nodes.push(kid) - 1}` : undefined
    const tag = kid.tag || (isMarked ? 'span' : '')
    let inner = ''
    for (const one of kid.kids) inner += write(one, own)
    if (tag === '') return inner
    const opening = `<${tag}${attributes({ ...(mark && roleFor(tag)), ...kid.attributes, lang: mark })}>`
    return EMPTY.has(tag) ? opening : `${opening}${inner}</${tag}>`
  }
  return { html: write(root, language), nodes }
}

/** Elements that have no end. */
const EMPTY = new Set(['br', 'hr', 'img', 'wbr', 'col'])

/** Chromium makes no tag for these elements without a role. */
const roleFor = (tag: string): { readonly role?: string } => {
  if (tag === 'span') return { role: 'mark' }
  return tag === 'div' ? { role: 'group' } : {}
}

/** Tells whether something of an element itself is seen on the page: text, a picture, a bullet, a link's place. */
const isShown = (node: PageNode, { type, bullet }: Role): boolean =>
  bullet !== undefined || type === 'Link' || holdsText(node)

/** Tells whether text or a picture stands in an element and in no other that has a role. */
export const holdsText = ({ kids }: PageNode): boolean =>
  kids.some((kid) => {
    if (typeof kid === 'string' || kid.tag === 'img') return true
    return !kid.role && holdsText(kid)
  })

/** The text of an element, with all that stands in it on the page. */
export function textOf(kid: Kid): string {
  if (typeof kid === 'string') return kid
  return kid.tag === 'br' ? ' ' : kid.kids.map(textOf).join('')
}
