import { PdfDict, type PdfObject } from '@libpdf/core'
import type { PdfObjects } from '../../../../proof/pdf/objects.ts'
import { remember } from '../../../../publication/remember.ts'

/** What a content may use, by kind (ISO 32000-1, 7.8.3). */
export type Kind = 'Font' | 'XObject' | 'ExtGState' | 'ColorSpace' | 'Pattern' | 'Shading'

/** What the pages and the forms of a file may use of a kind, each once, if it is a dictionary or a stream. */
export const resourcesIn = (objects: PdfObjects, kind: Kind): readonly PdfDict[] =>
  valuesIn(objects, kind).filter((value) => value instanceof PdfDict)

/** The same of any type: a colour space is a name or an array. */
export const valuesIn = (objects: PdfObjects, kind: Kind): readonly PdfObject[] => [
  ...new Set(
    contentsIn(objects).flatMap((content) =>
      valuesOf(objects.dictionary(objects.dictionary(content, 'Resources'), kind), objects),
    ),
  ),
]

/** Pages, and the forms and patterns that they use, and these. */
const contentsIn = remember((objects: PdfObjects): readonly PdfDict[] => {
  const found = new Set(objects.pages.map(({ dictionary }) => dictionary))
  for (const content of found) {
    const resources = objects.dictionary(content, 'Resources')
    for (const kind of ['XObject', 'Pattern', 'Font'] as const)
      for (const value of valuesOf(objects.dictionary(resources, kind), objects))
        if (value instanceof PdfDict && value.has('Resources')) found.add(value)
    for (const state of valuesOf(objects.dictionary(resources, 'ExtGState'), objects)) {
      const mask = state instanceof PdfDict ? objects.dictionary(state, 'SMask') : undefined
      const group = objects.dictionary(mask, 'G')
      if (group) found.add(group)
    }
  }
  return [...found]
})

const valuesOf = (dictionary: PdfDict | undefined, objects: PdfObjects): readonly PdfObject[] =>
  dictionary
    ? [...dictionary.keys()].flatMap(({ value }) => objects.get(dictionary, value) ?? [])
    : []
