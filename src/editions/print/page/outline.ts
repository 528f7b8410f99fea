import { SOFT_HYPHEN } from '../../../typesetting/hyphens.ts'
import { type Kid, type PageNode, partsOf } from './node.ts'

/** The headings of a page in the order of the tags: each has an entry in the outline. */
export const headingNodesOf = (node: PageNode): readonly PageNode[] =>
  isHeading(node) ? [node] : partsOf(node).flatMap(headingNodesOf)

const isHeading = ({ role }: PageNode): boolean => /^H\d$/.test(role?.type ?? '')

/** What a heading's entry in the outline says: its words, without references to notes. */
export const toOutlineTitle = (heading: PageNode): string =>
  wordsOf(heading).replaceAll(SOFT_HYPHEN, '').replace(/\s+/g, ' ').trim()

function wordsOf(kid: Kid): string {
  if (typeof kid === 'string') return kid
  if (kid.role?.type === 'Reference') return ''
  return kid.tag === 'br' ? ' ' : kid.kids.map(wordsOf).join('')
}
