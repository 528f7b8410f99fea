import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Content } from '../content/content.ts'
import type { Leaf } from './tag.ts'

/** A leaf, and which of the marked elements it belongs to; what stands in none has no owner. */
export interface OwnedLeaf extends Leaf {
  readonly owner?: number
  /** Whether it is the bullet that Chromium paints for the element: lines and grounds of what the element holds are none. */
  readonly isBullet?: boolean
}

/**
 * Reads from the printed tags what stands on the pages, in the order of the text, and to which marked element it belongs:
 * to the nearest that it is in; and which of it is a bullet. Nothing else of these tags is used. Content that a page has not
 * is left out: Chromium lists some for what it has put on the next.
 */
export function readLeaves(
  document: PDFDocument,
  contents: readonly Content[],
): readonly OwnedLeaf[] {
  const { context } = document
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]))
  const leaves: OwnedLeaf[] = []
  const add = (place: Place, leaf: Partial<Leaf>): void => {
    const { owner, page, isBullet } = place
    const own = { ...(owner !== undefined && { owner }), ...(isBullet && { isBullet }) }
    leaves.push({ ...leaf, order: leaves.length, page, ...own })
  }
  const addContent = (place: Place, mcid: number): void => {
    const sequence = contents[place.page]?.numbered.get(mcid)
    if (sequence) add(place, { mcid, sequence })
  }
  const walk = (kid: PDFObject, around: Place): void => {
    const value = context.lookup(kid)
    if (value instanceof PDFNumber) addContent(around, value.asNumber())
    if (!(value instanceof PDFDict)) return
    const place = placeOf(value, around)
    const annotation = value.get(OBJECT)
    const number = value.get(MCID)
    if (annotation instanceof PDFRef) add(place, { annotation })
    else if (number instanceof PDFNumber) addContent(place, number.asNumber())
    else for (const one of kidsOf(value)) walk(one, place)
  }
  const placeOf = (element: PDFDict, around: Place): Place => {
    const owner = ownerOf(element)
    const page = element.get(PAGE)
    return {
      owner: owner ?? around.owner,
      page: (page instanceof PDFRef ? pages.get(page) : undefined) ?? around.page,
      isBullet: owner === undefined && (around.isBullet || element.get(TYPE) === LABEL),
    }
  }
  const nowhere = { owner: undefined, page: -1, isBullet: false }
  walk(document.catalog.lookup(STRUCTURE, PDFDict), nowhere)
  return leaves
}

/** Whose content it is, whether it is the bullet of that, and the page that it stands on. */
interface Place {
  readonly owner: number | undefined
  readonly page: number
  readonly isBullet: boolean
}

export const STRUCTURE = PDFName.of('StructTreeRoot')
const [TYPE, LABEL, PAGE, MCID, OBJECT, LANGUAGE, KIDS] = [
  PDFName.of('S'),
  PDFName.of('Lbl'),
  PDFName.of('Pg'),
  PDFName.of('MCID'),
  PDFName.of('Obj'),
  PDFName.of('Lang'),
  PDFName.of('K'),
]

/** `en-GB-x-n12`, as `page/html.ts` marks an element. */
const MARK = /-x-n(\d+)$/

function ownerOf(element: PDFDict): number | undefined {
  const language = element.get(LANGUAGE)
  if (!(language instanceof PDFString || language instanceof PDFHexString)) return undefined
  const [, index] = MARK.exec(language.decodeText()) ?? []
  return index === undefined ? undefined : Number(index)
}

/** The elements and the content that stand in a printed element, in order. */
export function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.lookup(KIDS)
  if (kids instanceof PDFArray) return kids.asArray()
  const only = element.get(KIDS)
  return only ? [only] : []
}
