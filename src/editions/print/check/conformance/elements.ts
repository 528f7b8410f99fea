import { PdfArray, PdfName, PdfNumber, type PdfObject } from '@libpdf/core'
import type { PdfObjects } from '../../../../proof/pdf/objects.ts'
import { toDictionary } from '../../../../proof/pdf/objects.ts'
import type { Element } from '../../../../proof/pdf/tags.ts'
import { type Condition, condition, matterhorn } from './condition.ts'

/** What is asked of pictures, formulas, lists and notes. */
export const ELEMENTS: readonly Condition[] = [
  matterhorn('13-004', 'every picture says what it shows', function* ({ tags }) {
    for (const { element, type } of tags)
      if (type === 'Figure' && !isDescribed(element))
        yield 'a Figure has neither Alt nor ActualText'
  }),
  condition('ISO 32000-1, 14.8.5.4.3', 'every picture says where it stands', function* (file) {
    for (const { element, type } of file.tags)
      if (type === 'Figure' && !hasBox(element, file.objects)) yield 'a Figure has no BBox'
  }),
  condition('WCAG 2.2, 1.3.1', 'no caption stands in a picture', function* ({ tags }) {
    for (const { type, kids } of tags)
      if (type === 'Figure' && kids.some((kid) => kid.type === 'Caption'))
        yield 'a Figure holds its Caption, which is not read where the Figure has Alt'
  }),
  matterhorn('17-002', 'every formula says what it is', function* ({ tags }) {
    for (const { element, type } of tags)
      if (type === 'Formula' && !isDescribed(element)) yield 'a Formula has no Alt'
  }),
  matterhorn('16-001', 'a list with labels says how they count', function* ({ tags, objects }) {
    for (const { element, type, kids } of tags) {
      const hasLabels = kids.some((item) => item.kids.some((kid) => kid.type === 'Lbl'))
      if (type === 'L' && hasLabels && numberingOf(element, objects) === undefined)
        yield 'an L has labels and no ListNumbering'
    }
  }),
  matterhorn('16-002', 'labels count in a way that is known', function* ({ tags, objects }) {
    for (const { element } of tags.filter(({ type }) => type === 'L')) {
      const numbering = numberingOf(element, objects)
      if (numbering !== undefined && !NUMBERINGS.has(numbering))
        yield `an L has the ListNumbering “${numbering}”`
    }
  }),
  matterhorn('19-003', 'every note has a name', function* ({ tags }) {
    for (const { element, type } of tags)
      if (type === 'Note' && !element.name) yield 'a Note has no ID'
  }),
  matterhorn('19-004', 'no two notes have one name', function* ({ tags }) {
    const names = tags
      .filter(({ type }) => type === 'Note')
      .flatMap(({ element }) => element.name ?? [])
    for (const [name, all] of Map.groupBy(names, (one) => one))
      if (all.length > 1) yield `${all.length} Notes have the ID “${name}”`
  }),
]

const isDescribed = ({ alternative, actualText }: Element): boolean =>
  Boolean(alternative?.trim() || actualText?.trim())

/** The attributes of an element (ISO 32000-1, 14.7.5). */
const attributeOf = (
  { dictionary }: Element,
  key: string,
  objects: PdfObjects,
): PdfObject | undefined =>
  objects
    .all(dictionary, 'A')
    .map((attributes) => objects.get(toDictionary(attributes), key))
    .find((value) => value !== undefined)

function hasBox(element: Element, objects: PdfObjects): boolean {
  const box = attributeOf(element, 'BBox', objects)
  if (!(box instanceof PdfArray) || box.length !== 4) return false
  const [left = 0, low = 0, right = 0, high = 0] = box
    .toArray()
    .map((edge) => (edge instanceof PdfNumber ? edge.value : 0))
  return right >= left && high >= low && right + high > left + low
}

function numberingOf(element: Element, objects: PdfObjects): string | undefined {
  const numbering = attributeOf(element, 'ListNumbering', objects)
  return numbering instanceof PdfName ? numbering.value : undefined
}

/** ISO 32000-1, table 347, and what ISO 32000-2, table 382, has besides. */
const NUMBERINGS: ReadonlySet<string> = new Set(
  'None Disc Circle Square Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha Unordered Ordered Description'.split(
    ' ',
  ),
)
