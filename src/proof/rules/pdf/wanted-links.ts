import { addressOf } from '../../../publication/catalogue.ts'
import { runsOf } from '../../../publication/runs.ts'
import type { Block, Inline, Link, Part, Publication } from '../../../publication/tree.ts'
import { blocksOf, inlinesOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import type { Finished } from './rule.ts'

/** Where a link must lead: to an address, or to what has an id in the file. */
export type Wanted =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'place'; readonly id: string }

/** Where the links of a text must lead, from the tree alone; none for one that leads nowhere. */
export function linkTargets({
  publication,
  catalogue,
  house,
}: Finished): ReadonlyMap<Link, Wanted> {
  const targets = new Map<Link, Wanted>()
  for (const part of publication.parts)
    for (const link of inlinesOf(part)) {
      if (link.type !== 'link') continue
      const target = catalogue.resolve(link.href, publication, part)
      if (target.kind === 'nowhere') continue
      if (target.kind === 'external')
        targets.set(link, { kind: 'address', address: target.address })
      else if (target.publication === publication && target.part)
        targets.set(link, {
          kind: 'place',
          id: target.fragment
            ? printedId(target.fragment, target.part, publication)
            : partId(target.part, publication),
        })
      else {
        const page = `${house.origin}${house.basePath}${addressOf(target.publication, target.part)}`
        const address = target.fragment ? `${page}#${target.fragment}` : page
        targets.set(link, { kind: 'address', address })
      }
    }
  return targets
}

/** The ids of the notes that references lead to, in the order of the words. */
export const referredNotes = (publication: Publication): readonly string[] =>
  publication.parts.flatMap((part) => {
    const ids: string[] = []
    runsOf(part, {
      afterInline: (inline) => {
        if (inline.type === 'noteReference') ids.push(printedId(inline.target, part, publication))
        return []
      },
    })
    return ids
  })

/** The ids of the first references that the labels of notes lead back to, in the order of the words. */
export const referringPlaces = (publication: Publication): readonly string[] =>
  publication.parts.flatMap((part) => {
    const ids: string[] = []
    runsOf(part, {
      beforeNote: ({ id }) => {
        ids.push(printedId(`${id}-ref`, part, publication))
        return []
      },
    })
    return ids
  })

/** The same, of the notes at the ends of parts alone: their last words lead back too. */
export const referringPages = (publication: Publication): readonly string[] =>
  publication.parts.flatMap((part) =>
    part.notes.map(({ id }) => printedId(`${id}-ref`, part, publication)),
  )

/** The id that something has in a file: with the name of its part, where there are several. */
export const printedId = (id: string, part: Part, { parts }: Publication): string =>
  parts.length > 1 && part.name ? `${part.name}/${id}` : id

/** The id of a part. */
export const partId = (part: Part, { parts }: Publication): string =>
  `part_${parts.indexOf(part) + 1}`

/** Ids of what stands one after the other in a publication: of parts, headings, paragraphs, tables, boxes, figures. */
export const idsInOrder = (publication: Publication): readonly string[] =>
  publication.parts.flatMap((part) => [
    partId(part, publication),
    ...blocksOf({ ...part, notes: [] })
      .flatMap((block) => idOf(block) ?? [])
      .map((id) => printedId(id, part, publication)),
  ])

const idOf = (block: Block): string | undefined => ('id' in block ? block.id : undefined)

/** The words that the contents have of what has an id: headings, captions, titles of boxes. */
export const titlesById = (publication: Publication): ReadonlyMap<string, string> =>
  new Map(
    publication.parts.flatMap((part) =>
      blocksOf(part).flatMap((block) => {
        const [id, title] = [idOf(block), titleOf(block)]
        return id && title ? [[printedId(id, part, publication), toPlainText(title)] as const] : []
      }),
    ),
  )

function titleOf(block: Block): readonly Inline[] | undefined {
  if (block.type === 'heading') return block.children
  if (block.type === 'table' || block.type === 'figure') return block.caption
  return block.type === 'box' ? block.title : undefined
}
