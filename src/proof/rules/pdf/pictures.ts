import { createHash } from 'node:crypto'
import { PdfNumber, type PdfObject, PdfStream } from '@libpdf/core'
import { picturesOf } from '../../../publication/pictures.ts'
import { decode } from '../../pdf/decode.ts'
import { divisionsOf, notesIn } from '../../pdf/divisions.ts'
import { dotsApart } from '../../pdf/drawing/alike.ts'
import { drawArea, type PageArea, paintedArea } from '../../pdf/drawing/area.ts'
import { type Drawing, openDrawing } from '../../pdf/drawing/open.ts'
import { type PdfObjects, readObjects } from '../../pdf/objects.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Content, Element, Tag } from '../../pdf/tags.ts'
import { elementsOf } from '../../pdf/texts.ts'
import { printPictures } from './printed-pictures.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'

/**
 * Each picture is the publication's own: the press prints its files again, each alone, and each picture of the file is seen as
 * the one that is due there; what is made of dots has the same bytes.
 */
export const checkPictures: PdfRule = async ({ proof, publication, press }) => {
  const pictures = publication.parts.flatMap(picturesOf)
  const placed = figuresOf(proof)
  const others = imagesIn(proof.objects)
  if (pictures.length === 0)
    return others.size > 0 ? [fault('The file has a picture, and the publication has none.')] : []
  // Where one is missing, print-figure tells.
  if (placed.length !== pictures.length) return []
  const printed = await printPictures(pictures, publication, press)
  const known = imagesOn(await readObjects(printed), (page) => !isDrawing(pictures[page]))
  const lost = [...known].filter((image) => !others.has(image)).length
  const [own, alone] = await Promise.all([proof.objects.bytes, printed].map(openDrawing))
  if (!own || !alone) return []
  try {
    const wrong = pictures.filter((_, index) => {
      const at = placed[index]
      return at?.content !== undefined && !isSeen(at.content, own, alone, index + 1)
    })
    const elsewhere = pictures.filter((_, index) => isElsewhere(placed[index], own))
    return [
      ...(lost > 0 ? [fault(`${lost} pictures are not there with their own bytes.`)] : []),
      ...wrong.map(({ file }) => ({
        ...fault(`The picture ${file} is not seen as it is by itself.`),
        // Of a file that was just made it is for us to mend; of a finished one it is an error.
        severity: 'warning' as const,
      })),
      ...elsewhere.map(({ file }) => fault(`The picture ${file} stands elsewhere than is said.`)),
    ]
  } finally {
    own.close()
    alone.close()
  }
}

/** The first content of each picture, in the order of the text. */
const figuresOf = (proof: PdfProof): readonly Placed[] =>
  divisionsOf(proof).flatMap(({ article, notes }) =>
    [article, ...notes.flatMap((section) => notesIn(section).notes)].flatMap((element) =>
      elementsOf([element], 'Figure').map((figure) => ({
        content: contentOf(figure),
        said: edgesOf(figure, proof.objects),
      })),
    ),
  )

/** The first content of a picture, and where the tags say that it stands: its left, lower, right and upper edge. */
interface Placed {
  readonly content: Content | undefined
  readonly said: readonly number[]
}

const edgesOf = ({ dictionary }: Element, objects: PdfObjects): readonly number[] =>
  objects
    .all(objects.dictionary(dictionary, 'A'), 'BBox')
    .map((edge) => (edge instanceof PdfNumber ? edge.value : 0))

const contentOf = ({ children }: Element): Content | undefined =>
  children.find((child: Tag) => child.kind === 'content')

/** Tells a drawing, of which the press makes dots where it cannot paint it otherwise, as many as its size asks for. */
const isDrawing = (picture: { readonly file: string } | undefined): boolean =>
  /\.svg$/i.test(picture?.file ?? '')

/** Every picture of a file that is made of dots. */
const imagesIn = (objects: PdfObjects): ReadonlySet<string> =>
  new Set([...objects.numbered()].flatMap((object) => toImage(object, objects) ?? []))

/** Those of some pages, by their index. */
const imagesOn = (objects: PdfObjects, isWanted: (page: number) => boolean): ReadonlySet<string> =>
  new Set(
    objects.pages
      .filter((_, index) => isWanted(index))
      .flatMap(({ dictionary }) => {
        const drawings = objects.dictionary(objects.dictionary(dictionary, 'Resources'), 'XObject')
        const own = [...(drawings?.keys() ?? [])].map(({ value }) => objects.get(drawings, value))
        const masks = own.map((one) => (one instanceof PdfStream ? objects.get(one, 'SMask') : one))
        return [...own, ...masks].flatMap((object) => toImage(object, objects) ?? [])
      }),
  )

/** A picture by all that is seen of it: its sizes, colours and bytes. */
function toImage(object: PdfObject | undefined, objects: PdfObjects): string | undefined {
  if (!(object instanceof PdfStream) || objects.name(object, 'Subtype') !== 'Image')
    return undefined
  const filter = objects.name(object, 'Filter')
  const bytes = filter === 'DCTDecode' ? object.data : decode(object)
  const sizes = ['Width', 'Height', 'BitsPerComponent'].map((key) => objects.number(object, key))
  const colours = objects.name(object, 'ColorSpace') ?? 'of a profile'
  const hash = createHash('sha256').update(bytes).digest('hex')
  return [...sizes, colours, filter, hash].join(' ')
}

/** Tells whether a picture on its page is seen as the one that is alone on a page. */
function isSeen(content: Content, own: Drawing, alone: Drawing, number: number): boolean {
  const wanted = alone.onPage(number, (page) => paintedArea(page))
  const found = own.onPage(content.page, (page) => paintedArea(page, content.sequence))
  if (!wanted || !found) return wanted === found
  const scale = Math.min(LARGEST / sizeOf(found), SCALE)
  const [width, height] = sidesOf(found)
  const [wide, high] = sidesOf(wanted)
  const times = sizeOf(wanted) / sizeOf(found)
  const isAlike =
    Math.abs(width - wide / times) <= SNAPPED && Math.abs(height - high / times) <= SNAPPED
  if (!isAlike) return false
  const one = own.onPage(content.page, (page) => drawArea(page, found, [scale, scale]))
  return areasLike(wanted, width * times, height * times).some((area) => {
    const [across, down] = sidesOf(area)
    const scales = [one.width / across, one.height / down] as const
    const other = alone.onPage(number, (page) => drawArea(page, area, scales))
    return dotsApart(one, other) <= FEW
  })
}

/**
 * Where a picture may lie in an area of other sides: at either corner, for bounds are told larger where a line ends in a point;
 * or in all of it, since Chromium puts the edges of a picture at whole pixels.
 */
const areasLike = (
  area: PageArea,
  width: number,
  height: number,
): readonly [PageArea, PageArea, PageArea] => [
  { ...area, right: area.left + width, foot: area.top - height },
  { ...area, left: area.right - width, top: area.foot + height },
  area,
]

/** Tells whether the box that the tags give a picture reaches beyond what is painted of it, of which a part may be cut off. */
function isElsewhere(placed: Placed | undefined, own: Drawing): boolean {
  const { content, said = [] } = placed ?? {}
  const found = content && own.onPage(content.page, (page) => paintedArea(page, content.sequence))
  const [left = 0, foot = 0, right = 0, top = 0] = said
  return (
    found !== undefined &&
    (left < found.left - EDGE ||
      foot < found.foot - EDGE ||
      right > found.right + EDGE ||
      top > found.top + EDGE)
  )
}

/** Points by which a box may be told otherwise: half of a line at its edge. */
const EDGE = 2

/** The width and the height. */
const sidesOf = ({ left, foot, right, top }: PageArea): readonly [number, number] => [
  right - left,
  top - foot,
]

/** The length of the longer side. */
const sizeOf = (area: PageArea): number => Math.max(...sidesOf(area))

/** Points by which a side may be longer or shorter, by a pixel of CSS at both its ends (1.15 measured). */
const SNAPPED = 1.5

/** Dots a point, and the most that a side is given. */
const SCALE = 2
const LARGEST = 800

/** So many dots of a picture may differ, at its edges (16 measured). */
const FEW = 24

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
