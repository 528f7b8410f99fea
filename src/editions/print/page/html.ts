import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import type { Kid, PageNode, Role } from './node.ts'
import { toHeldSpaces } from './spaces.ts'

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
  const write = (node: PageNode, around: string): string => {
    const { role, kids } = node
    const own = role?.language ?? around
    const isMarked = role !== undefined && isShown(node, role)
    const mark = isMarked ? ` lang="${own}-x-n${nodes.push(node) - 1}"` : ''
    const name = node.tag || (mark ? 'span' : '')
    let inner = ''
    for (const kid of kids)
      inner += typeof kid === 'string' ? escapeHtml(toHeldSpaces(kid)) : write(kid, own)
    if (name === '') return inner
    const opening = `<${name}${mark ? toRole(node) : ''}${attributes(node.attributes)}${mark}>`
    return EMPTY.has(name) ? opening : `${opening}${inner}</${name}>`
  }
  return { html: write(root, language), nodes }
}

/** Elements that have no end. */
const EMPTY = new Set(['br', 'hr', 'img', 'wbr', 'col'])

/** What these elements must say that they are, or Chromium makes no tag for them; one without a name is a `span`. */
const ROLES: Readonly<Record<string, string>> = { '': 'group', div: 'group', span: 'mark' }

const toRole = ({ tag, attributes: { role } }: PageNode): string =>
  role === undefined && ROLES[tag] ? ` role="${ROLES[tag]}"` : ''

/** Tells whether something of an element itself is seen on the page: text, a picture, a bullet, a link's place. */
const isShown = (node: PageNode, { type, bullet }: Role): boolean =>
  bullet !== undefined || type === 'Link' || node.tag === 'img' || holdsText(node)

/** Tells whether text or a picture stands in an element and in no other that has a role. */
export const holdsText = ({ kids }: PageNode): boolean =>
  kids.some((kid) => {
    if (typeof kid === 'string') return true
    return !kid.role && (kid.tag === 'img' || holdsText(kid))
  })

/** The text of an element, with all that stands in it on the page. */
export function textOf(kid: Kid): string {
  if (typeof kid === 'string') return kid
  return kid.tag === 'br' ? ' ' : kid.kids.map(textOf).join('')
}
