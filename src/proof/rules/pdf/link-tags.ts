import { type PdfDict, PdfName, PdfNumber } from '@libpdf/core'
import { remember } from '../../../publication/remember.ts'
import {
  destinationOf,
  elementAimedAt,
  type Place,
  type Places,
  readPlaces,
} from '../../pdf/destinations.ts'
import { divisionsOf, notesIn, sectionAfterText } from '../../pdf/divisions.ts'
import type { PdfObjects } from '../../pdf/objects.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Shown } from '../../pdf/shown.ts'
import type { Element, Tag } from '../../pdf/tags.ts'
import { elementsOf, shownIn } from '../../pdf/texts.ts'

/** Where a link leads: an address; or a place, by its name or by the element of the tags that is there. */
export type Leads =
  | { readonly kind: 'address'; readonly address: string }
  | {
      readonly kind: 'place'
      readonly name: string | undefined
      readonly element: PdfDict | undefined
      readonly place: Place
    }
  | { readonly kind: 'nowhere' }

/** The annotation of a link on one line. */
export interface LinkArea {
  readonly page: number
  readonly left: number
  readonly right: number
  readonly foot: number
  readonly top: number
  readonly leads: Leads
  /** What is said of it. */
  readonly said: string
}

/** A link in the tags: a reference to a note, the label of a note, a link of the text, one of the changes after it, or another of ours. */
export interface LinkTag {
  readonly element: Element
  readonly kind: 'reference' | 'label' | 'text' | 'change' | 'ours'
  readonly shown: readonly Shown[]
  readonly areas: readonly LinkArea[]
}

/** Every link of a file, in the order of its tags; those of the text, its references and the labels of its notes told apart. */
export const linksIn = remember((proof: PdfProof): readonly LinkTag[] => {
  const kinds = new Map<Element, LinkTag['kind']>()
  for (const { article, notes } of divisionsOf(proof))
    for (const own of [article, ...notes.flatMap((section) => notesIn(section).notes)])
      findKinds(own, 'text', kinds)
  const changes = sectionAfterText(proof)
  if (changes) findKinds(changes, 'change', kinds)
  const { objects } = proof
  const places = readPlaces(objects)
  const owners = new Map(
    objects.pages.flatMap(({ dictionary }, index) =>
      objects.all(dictionary, 'Annots').map((annotation) => [annotation, index + 1] as const),
    ),
  )
  return elementsOf(proof.tags, 'Link').map((element) => ({
    element,
    kind: kinds.get(element) ?? 'ours',
    shown: shownIn(element, proof),
    areas: element.children.flatMap((child) =>
      child.kind === 'annotation'
        ? toArea(child.dictionary, owners.get(child.dictionary) ?? 0, objects, places)
        : [],
    ),
  }))
})

function findKinds(tag: Tag, around: LinkTag['kind'], kinds: Map<Element, LinkTag['kind']>): void {
  if (tag.kind !== 'element') return
  if (tag.type === 'Link') kinds.set(tag, around)
  for (const child of tag.children) findKinds(child, kindIn(child, tag, around), kinds)
}

function kindIn(child: Tag, { type }: Element, around: LinkTag['kind']): LinkTag['kind'] {
  if (child.kind !== 'element') return around
  if (child.type === 'Reference') return 'reference'
  if (child.type === 'Added') return 'ours'
  return child.type === 'Lbl' && type === 'Note' ? 'label' : around
}

function toArea(annotation: PdfDict, page: number, objects: PdfObjects, places: Places): LinkArea {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = objects.all(annotation, 'Rect').map(toNumber)
  return {
    page,
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    foot: Math.min(y1, y2),
    top: Math.max(y1, y2),
    leads: leadsOf(annotation, objects, places),
    said: objects.text(annotation, 'Contents') ?? '',
  }
}

function leadsOf(annotation: PdfDict, objects: PdfObjects, places: Places): Leads {
  const action = objects.dictionary(annotation, 'A')
  const address = objects.text(action, 'URI')
  if (objects.name(action, 'S') === 'URI' && address !== undefined)
    return { kind: 'address', address }
  const given = destinationOf(annotation, objects)
  const place = places(given)
  if (!place) return { kind: 'nowhere' }
  const name = given instanceof PdfName ? toId(given.value) : undefined
  return { kind: 'place', name, element: elementAimedAt(annotation, objects), place }
}

const toNumber = (value: unknown): number => (value instanceof PdfNumber ? value.value : 0)

/** The id that a name stands for: Chromium writes characters that are not ASCII by their bytes (`note-%C5%921`). */
export function toId(name: string): string {
  try {
    return decodeURI(name)
  } catch {
    return name
  }
}
