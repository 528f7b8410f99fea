import { createHash } from 'node:crypto'
import { PdfStream } from '@libpdf/core'
import { decode } from '../../pdf/decode.ts'
import { divisionsOf, notesIn } from '../../pdf/divisions.ts'
import { dotsApart } from '../../pdf/drawing/alike.ts'
import { drawArea, type PageArea, paintedArea } from '../../pdf/drawing/area.ts'
import { type Drawing, openDrawing } from '../../pdf/drawing/open.ts'
import { type PdfObjects, readObjects } from '../../pdf/objects.ts'
import type { PdfProof } from '../../pdf/open.ts'
import type { Content, Element, Tag } from '../../pdf/tags.ts'
import { elementsOf } from '../../pdf/texts.ts'
import { picturesOf, printPictures } from './printed-pictures.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'

/**
 * Each picture is the publication's own: the press prints its files again, each alone, and each picture of the file is seen as
 * the one that is due there; what is made of dots has the same bytes.
 */
export const checkPictures: PdfRule = async ({ proof, publication, press }) => {
  const pictures = picturesOf(publication)
  const placed = figuresOf(proof)
  const others = imagesIn(proof.objects)
  if (pictures.length === 0)
    return others.size > 0 ? [fault('The file has a picture, and the publication has none.')] : []
  // Where one is missing, print-figure tells.
  if (placed.length !== pictures.length) return []
  const printed = await printPictures(pictures, publication, press)
  const known = imagesIn(await readObjects(printed))
  const strange = [...others].filter((image) => !known.has(image)).length
  const [own, alone] = await Promise.all([proof.objects.bytes, printed].map(openDrawing))
  if (!own || !alone) return []
  try {
    const wrong = pictures.filter((_, index) => {
      const at = placed[index]
      return at !== undefined && !isSeen(at, own, alone, index + 1)
    })
    return [
      ...(strange > 0
        ? [fault(`The bytes of ${strange} pictures are not those of the publication.`)]
        : []),
      ...wrong.map(({ file }) => fault(`The picture ${file} is not seen as it is by itself.`)),
    ]
  } finally {
    own.close()
    alone.close()
  }
}

/** The first content of each picture, in the order of the text. */
const figuresOf = (proof: PdfProof): readonly (Content | undefined)[] =>
  divisionsOf(proof).flatMap(({ article, notes }) =>
    [article, ...notes.flatMap((section) => notesIn(section).notes)].flatMap((element) =>
      elementsOf([element], 'Figure').map(contentOf),
    ),
  )

const contentOf = ({ children }: Element): Content | undefined =>
  children.find((child: Tag) => child.kind === 'content')

/** Pictures made of dots, by all that is seen of them: their sizes, colours and bytes. */
function imagesIn(objects: PdfObjects): ReadonlySet<string> {
  const found = new Set<string>()
  for (const object of objects.numbered()) {
    if (!(object instanceof PdfStream) || objects.name(object, 'Subtype') !== 'Image') continue
    const filter = objects.name(object, 'Filter')
    const bytes = filter === 'DCTDecode' ? object.data : decode(object)
    const sizes = ['Width', 'Height', 'BitsPerComponent'].map((key) => objects.number(object, key))
    const colours = objects.name(object, 'ColorSpace') ?? 'of a profile'
    const hash = createHash('sha256').update(bytes).digest('hex')
    found.add([...sizes, colours, filter, hash].join(' '))
  }
  return found
}

/** Tells whether a picture on its page is seen as the one that is alone on a page. */
function isSeen(content: Content, own: Drawing, alone: Drawing, number: number): boolean {
  const wanted = alone.onPage(number, (page) => paintedArea(page))
  const found = own.onPage(content.page, (page) => paintedArea(page, content.sequence))
  if (!wanted || !found) return wanted === found
  const times = sizeOf(wanted) / sizeOf(found)
  const scale = Math.min(LARGEST / sizeOf(found), SCALE)
  const one = own.onPage(content.page, (page) => drawArea(page, found, scale))
  const other = alone.onPage(number, (page) => drawArea(page, wanted, scale / times))
  if (Math.abs(one.width - other.width) > 1 || Math.abs(one.height - other.height) > 1) return false
  return dotsApart(one, { ...other, ...cut(other, one) }) <= one.width * one.height * FEW
}

/** A picture in the size of another that is a dot wider or higher, or less so. */
function cut(
  { dots, width, height }: ReturnType<typeof drawArea>,
  to: ReturnType<typeof drawArea>,
): ReturnType<typeof drawArea> {
  const own = new Uint8Array(to.width * to.height).fill(255)
  for (let row = 0; row < Math.min(height, to.height); row += 1)
    own.set(dots.subarray(row * width, row * width + Math.min(width, to.width)), row * to.width)
  return { dots: own, width: to.width, height: to.height }
}

/** The length of the longer side. */
const sizeOf = ({ left, foot, right, top }: PageArea): number => Math.max(right - left, top - foot)

/** Dots a point, and the most that a side is given. */
const SCALE = 2
const LARGEST = 800

/** So much of a picture may differ, at its edges: a thousandth. */
const FEW = 0.001

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
