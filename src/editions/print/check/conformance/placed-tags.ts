import { PdfDict, PdfName } from '@libpdf/core'
import type { PdfObjects } from '../../../../proof/pdf/objects.ts'
import type { PdfProof } from '../../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../../proof/pdf/tags.ts'

/** An element of the tags, by its standard type and among its kin. */
export interface PlacedTag {
  readonly element: Element
  /** As the file has it: `Em`. */
  readonly name: string
  /** The standard type that it is, or is mapped to: `Span`; its own where it is mapped to none. */
  readonly type: string
  readonly parent?: PlacedTag
  readonly kids: readonly PlacedTag[]
}

/** Every element of the tags in order, each before those in it. */
export function placeTags({ tags, objects }: PdfProof): readonly PlacedTag[] {
  const placed: PlacedTag[] = []
  const toType = makeTypes(objects)
  const place = (element: Element, parent?: PlacedTag): PlacedTag => {
    const name = objects.name(element.dictionary, 'S') ?? ''
    const kids: PlacedTag[] = []
    const own = {
      element,
      name,
      type: toType(name, element.dictionary),
      kids,
      ...(parent && { parent }),
    }
    placed.push(own)
    for (const child of element.children) if (child.kind === 'element') kids.push(place(child, own))
    return own
  }
  for (const tag of tags.filter(isElement)) place(tag)
  return placed
}

/** The map of the tags' own types to standard ones (ISO 32000-1, 14.7.3). */
export function rolesOf({ catalogue, dictionary, name }: PdfObjects): ReadonlyMap<string, string> {
  const map = dictionary(dictionary(catalogue, 'StructTreeRoot'), 'RoleMap')
  const keys = map instanceof PdfDict ? [...map.keys()] : []
  return new Map(keys.map(({ value }) => [value, name(map, value) ?? '']))
}

/** Finds the standard type of a type: its own, or the first on the way that the map leads. */
function makeTypes(objects: PdfObjects): (name: string, element: PdfDict) => string {
  const roles = rolesOf(objects)
  const known = new Map<string, string>()
  const find = (name: string, seen: readonly string[]): string => {
    const next = roles.get(name)
    if (STANDARD.has(name) || next === undefined || seen.includes(name)) return name
    return find(next, [...seen, name])
  }
  return (name, element) => {
    if (NEWER.has(name) && element.has('NS')) return name === 'FENote' ? 'Note' : name
    const own = mappedIn(objects.dictionary(element, 'NS'), name, objects)
    if (own !== undefined) return own
    const type = known.get(name) ?? find(name, [])
    known.set(name, type)
    return type
  }
}

/**
 * What a namespace that is not the standard's maps a type to: the name of a type, with the namespace that has it
 * (ISO 32000-2, table 356).
 */
export function mappedIn(
  space: PdfDict | undefined,
  type: string,
  objects: PdfObjects,
): string | undefined {
  const map = objects.dictionary(space, 'RoleMapNS')
  const [name] = map ? objects.all(map, type) : []
  return name instanceof PdfName ? name.value : undefined
}

/** The standard types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

/** The types that PDF 2.0 has besides (ISO 32000-2, 14.8.4). */
export const NEWER: ReadonlySet<string> = new Set(
  'DocumentFragment Aside Title FENote Sub Em Strong Artifact'.split(' '),
)

const isElement = (tag: Tag): tag is Element => tag.kind === 'element'
