import { PdfDict } from '@libpdf/core'
import type { Element } from '../../../../proof/pdf/tags.ts'
import { type Condition, condition } from './condition.ts'
import type { Inspected } from './inspected.ts'
import { mappedIn, NEWER, STANDARD } from './placed-tags.ts'

/** What PDF/UA-2 asks of tags besides (ISO 14289-2, 8.2); nothing of a file that does not claim it. */
export const NAMESPACES: readonly Condition[] = [
  later('8.2.4', 'every element is of a type of its namespace', function* ({ tags, objects }) {
    for (const { name, element } of tags) {
      const own = objects.dictionary(element.dictionary, 'NS')
      const space = objects.text(own, 'NS')
      const isKnown =
        TYPES.get(space ?? '')?.has(name) ?? mappedIn(own, name, objects) !== undefined
      if (space === undefined) yield `a ${name} has no namespace`
      else if (!isKnown) yield `the namespace “${space}” has no ${name}`
    }
  }),
  later(
    '8.2.5.14',
    'a note and its references refer to one another',
    function* ({ tags, objects }) {
      const references = tags.flatMap(({ element }) =>
        refersTo(element, objects).map((note) => ({ note, from: element.dictionary })),
      )
      const referring = Map.groupBy(references, ({ note }) => note)
      for (const { element } of tags.filter(({ name }) => name === 'FENote')) {
        const own = referring.get(element.dictionary) ?? []
        const back = new Set(refersTo(element, objects))
        if (own.length === 0) yield `nothing refers to the note “${element.name}”`
        if (own.some(({ from }) => !back.has(from)))
          yield `the note “${element.name}” does not refer back`
      }
    },
  ),
  later('8.2.5.15', 'no Note of PDF 1.7 is there', function* ({ tags }) {
    if (tags.some(({ name }) => name === 'Note')) yield 'a note is a Note, not an FENote'
  }),
]

function later(clause: string, asks: string, find: Condition['find']): Condition {
  return condition(`ISO 14289-2, ${clause}`, asks, (file) =>
    file.accessible === 2 ? find(file) : [],
  )
}

const refersTo = ({ dictionary }: Element, objects: Inspected['objects']): readonly PdfDict[] =>
  objects.all(dictionary, 'Ref').filter((one) => one instanceof PdfDict)

/** Types that PDF 2.0 no longer has (ISO 32000-2, annex L). */
const OLDER = new Set(
  'Art BlockQuote TOC TOCI Index NonStruct Private Quote Note Reference BibEntry Code'.split(' '),
)

/** The types of the namespaces of PDF 2.0 and of PDF 1.7 (ISO 32000-2, 14.8.6). */
const TYPES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'http://iso.org/pdf2/ssn',
    new Set([...STANDARD].filter((type) => !OLDER.has(type)).concat(...NEWER)),
  ],
  ['http://iso.org/pdf/ssn', STANDARD],
])
