import { textOf } from '../page/html.ts'
import { type PageNode, partsOf, type Role } from '../page/node.ts'
import type { LeavesByNode } from './owners.ts'
import { isTag, type Leaf, type Tag } from './tag.ts'

/**
 * The tags of a file, from the elements of its page and from what stands of each on paper. Throws, with the words, where
 * what stands on a page has no place in the tags, or two.
 */
export function toTags(body: PageNode, leaves: LeavesByNode): Tag {
  const placed = new Set<PageNode>()
  const make = (node: PageNode): Placed => {
    const role = roleOf(node)
    if (placed.has(node)) throw new Error(`“${wordsOf(node)}” stands in the tags twice`)
    placed.add(node)
    const below = partsOf(node).map(make)
    const own = leaves.get(node) ?? []
    const kids = role.bullet === undefined ? interleave(own, below) : labelled(role, own, below)
    const first = Math.min(own[0]?.order ?? NOWHERE, ...below.map((kid) => kid.first))
    return { tag: { role, node, kids: bodied(role, kids.filter(isKept)) }, first }
  }
  const { tag } = make(body)
  const lost = [...leaves.keys()].find((node) => !placed.has(node))
  if (lost) throw new Error(`“${wordsOf(lost)}” stands on the page and not in the tags`)
  return tag
}

/** A tag, and the place of the first content in it. */
interface Placed {
  readonly tag: Tag
  readonly first: number
}

type TagKid = Tag['kids'][number]

/** The place of what has no content: after all. */
const NOWHERE = Number.POSITIVE_INFINITY

function roleOf({ role, tag }: PageNode): Role {
  if (role) return role
  throw new Error(`an element of the tags has no role: ${tag}`)
}

const wordsOf = (node: PageNode): string => textOf(node).trim()

/** An element's own content with the elements in it: each piece before the first element that comes after it. */
function interleave(own: readonly Leaf[], below: readonly Placed[]): readonly TagKid[] {
  const kids: TagKid[] = []
  let at = 0
  for (const { tag, first } of below) {
    const from = at
    while (first !== NOWHERE && (own[at]?.order ?? NOWHERE) < first) at += 1
    kids.push(...own.slice(from, at), tag)
  }
  return [...kids, ...own.slice(at)]
}

/** What is painted of an item itself is its bullet. */
function labelled(
  { bullet }: Role,
  own: readonly Leaf[],
  below: readonly Placed[],
): readonly TagKid[] {
  const label: Tag = { role: { type: 'Lbl', ...(bullet && { bullet }) }, kids: own }
  return [label, ...below.map(({ tag }) => tag)]
}

/** An element without content is left out, but for a cell, without which those after it would stand in other columns. */
const isKept = (kid: TagKid): boolean =>
  !isTag(kid) || kid.kids.length > 0 || kid.role.type === 'TD' || kid.role.type === 'TH'

/** What follows the label in an item is its body (ISO 32000-1, 14.8.4.3.3). */
function bodied({ type }: Role, kids: readonly TagKid[]): readonly TagKid[] {
  if (type !== 'LI' || kids.some((kid) => isOf('LBody', kid))) return kids
  const labels = kids.filter((kid) => isOf('Lbl', kid))
  const rest = kids.filter((kid) => !isOf('Lbl', kid))
  return rest.length > 0 ? [...labels, { role: { type: 'LBody' }, kids: rest }] : labels
}

const isOf = (type: 'Lbl' | 'LBody', kid: TagKid): boolean => isTag(kid) && kid.role.type === type
