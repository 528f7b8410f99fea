import type { PdfDict } from '@libpdf/core'
import type { Annotation } from './annotations.ts'
import { type Condition, condition, matterhorn, when } from './condition.ts'
import type { Inspected } from './inspected.ts'

/** What is asked of links and of other annotations, of which our files have none. */
export const LINKS: readonly Condition[] = [
  each('28-002', 'what is no link stands in an Annot', ({ type, tag }) =>
    type === 'Link' || tag?.type === 'Annot' ? [] : [`a ${type} is in no Annot`],
  ),
  each('28-004', 'every annotation says what it is', ({ type, dictionary, tag }, { objects }) =>
    when(
      type !== 'Link' && !objects.text(dictionary, 'Contents') && !tag?.element.alternative,
      `a ${type} has no Contents`,
    ),
  ),
  each('28-006', 'every annotation is of a known type', ({ type }) =>
    when(!KNOWN.has(type), `an annotation is a ${type || 'nothing'}`),
  ),
  each('28-007', 'there is no trap network', ({ type }) =>
    when(type === 'TrapNet', 'there is a TrapNet'),
  ),
  matterhorn('28-008', 'a page with annotations says how they follow', ({ objects, annotations }) =>
    pagesOf(annotations)
      .filter((page) => !objects.pages[page - 1]?.dictionary.has('Tabs'))
      .map((page) => `page ${page} has no Tabs`),
  ),
  matterhorn('28-009', 'they follow as the tags do', ({ objects, annotations }) =>
    pagesOf(annotations)
      .map((page) => [page, objects.name(objects.pages[page - 1]?.dictionary, 'Tabs')] as const)
      .filter(([, tabs]) => tabs !== undefined && tabs !== 'S')
      .map(([page, tabs]) => `the Tabs of page ${page} are ${tabs}`),
  ),
  each('28-010', 'a field of a form stands in a Form', ({ type, tag }) =>
    when(type === 'Widget' && tag?.type !== 'Form', 'a Widget is in no Form'),
  ),
  each('28-011', 'every link stands in a Link', ({ type, tag }) =>
    when(type === 'Link' && tag?.type !== 'Link', `a link is in ${tag?.type ?? 'no element'}`),
  ),
  each('28-012', 'every link says where it leads', ({ type, dictionary }, { objects }) =>
    when(
      type === 'Link' && !objects.text(dictionary, 'Contents')?.trim(),
      'a link has no Contents',
    ),
  ),
  each('28-017', 'a mark of the printer is not tagged', ({ type, tag }) =>
    when(type === 'PrinterMark' && tag !== undefined, 'a PrinterMark stands in the tags'),
  ),
  condition('ISO 32000-1, 14.8.4.4.2', 'every Link has its link', function* ({ tags }) {
    for (const { element, type } of tags)
      if (type === 'Link' && !element.children.some(({ kind }) => kind === 'annotation'))
        yield 'a Link has no annotation'
  }),
  condition('ISO 32000-2, 12.3.2.3', 'links in a file of PDF 2.0 lead to elements', (file) =>
    file.accessible === 2 ? structureFaults(file) : [],
  ),
]

function each(
  number: string,
  asks: string,
  find: (annotation: Annotation, file: Inspected) => readonly string[],
): Condition {
  return matterhorn(number, asks, (file) =>
    file.annotations.flatMap((annotation) =>
      find(annotation, file).map((reason) => `page ${annotation.page}: ${reason}`),
    ),
  )
}

const pagesOf = (annotations: readonly Annotation[]): readonly number[] => [
  ...new Set(annotations.map(({ page }) => page)),
]

/** ISO 32000-1, table 169. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup ' +
    'FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact'
  ).split(' '),
)

function* structureFaults({ annotations, objects }: Inspected): Generator<string> {
  const isWithin = (link: PdfDict): boolean => {
    const action = objects.dictionary(link, 'A')
    return link.has('Dest') || objects.name(action, 'S') === 'GoTo'
  }
  for (const { dictionary, page } of annotations.filter(({ dictionary }) => isWithin(dictionary)))
    if (!objects.dictionary(dictionary, 'A')?.has('SD'))
      yield `page ${page}: a link leads to a place and to no element`
}
