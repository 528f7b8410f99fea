import { PDFDict, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'
import { all, type ConformanceFault, matterhorn } from './fault.ts'
import {
  addTo,
  type Change,
  elementsOf,
  inCatalogue,
  inElement,
  kidsOf,
  name,
  rename,
  set,
  setAnnotation,
  setAttributes,
  setElement,
  text,
  there,
} from './planting.ts'

/** Faults of the tree of tags. */
export const STRUCTURE_FAULTS: readonly ConformanceFault[] = [
  {
    number: 'ISO 14289-1, 7.1',
    name: 'there are no tags',
    reason: /has no tags/,
    change: inCatalogue({ K: undefined }, 'StructTreeRoot'),
  },
  {
    number: 'ISO 14289-1, 6.2',
    name: 'the file does not say that it is tagged',
    reason: /Marked is not true/,
    change: inCatalogue({ MarkInfo: { Marked: false } }),
  },
  matterhorn('01-007', 'tags are suspect', /Suspects/, inCatalogue({ Suspects: true }, 'MarkInfo')),
  matterhorn(
    '02-001',
    'a type is none',
    /“Paragraph” is no standard type/,
    rename('P', 'Paragraph'),
  ),
  matterhorn('02-003', 'roles go round', /back to it/, roles({ One: 'Other', Other: 'One' })),
  matterhorn('02-004', 'P is another', /“P”, a standard type/, roles({ P: 'Span' })),
  {
    number: 'ISO 32000-1, 14.7.2',
    name: 'an element has no parent',
    reason: /a P does not name the element that it stands in/,
    change: setElement('P', { P: undefined }),
  },
  {
    number: 'ISO 32000-1, 14.7.2',
    name: 'two cells have one name',
    reason: /2 elements have the name “cell”/,
    change: all(setElement('TH', { ID: text('cell') }), setElement('TH', { ID: text('cell') }, 1)),
  },
  {
    number: 'ISO 32000-1, 7.9.7',
    name: 'the next number is taken',
    reason: /the next number of the tree of parents is taken/,
    change: inCatalogue({ ParentTreeNextKey: 0 }, 'StructTreeRoot'),
  },
  {
    number: 'ISO 32000-1, 14.7.4.4',
    name: 'a page does not lead back to its tags',
    reason: /content 0 of page 4 does not lead back to its H\d/,
    change: (document) => set(there(document.getPages()[3]).node, { StructParents: undefined }),
  },
  {
    number: 'ISO 32000-1, 14.7.4.4',
    name: 'a link does not lead back to its tag',
    reason: /an annotation of page \d does not lead back to its Link/,
    change: setAnnotation({ StructParent: 9999 }),
  },
  {
    number: 'ISO 32000-1, 14.7.4',
    name: 'content stands in two elements',
    reason: /stands in two elements/,
    change: (document) => {
      const [one, other] = elementsOf(document, 'H2')
      set(there(other), { K: there(one?.get(name('K'))), Pg: there(one?.get(name('Pg'))) })
    },
  },
]

/** What stands in what it may not. */
export const NESTING_FAULTS: readonly ConformanceFault[] = [
  matterhorn('09-004', 'a row is none', /a T\w+ holds a P/, rename('TR', 'P')),
  matterhorn('09-004', 'a cell is outside a row', /a TD stands in Art/, rename('BlockQuote', 'TD')),
  matterhorn(
    '09-004',
    'a table has two heads',
    /a Table holds two THead/,
    rename('TBody', 'THead'),
  ),
  matterhorn('09-004', 'a table has no body', /no TBody/, rename('TBody', 'TFoot')),
  matterhorn(
    '09-004',
    'a caption stands among rows',
    /a Caption stands among/,
    moveSecond('Table'),
  ),
  matterhorn('09-004', 'a row has content', /a TR holds content of its own/, addContent('TR')),
  matterhorn('09-005', 'an item has no body', /a LI holds a P/, rename('LBody', 'P')),
  matterhorn(
    '09-005',
    'an item is outside a list',
    /a LI stands in Art/,
    rename('BlockQuote', 'LI'),
  ),
  matterhorn('09-006', 'a line of the contents is none', /a TOC holds a P/, rename('TOCI', 'P')),
  matterhorn(
    '14-002',
    'the title is of level two',
    /the first heading is an H2/,
    rename('H1', 'H2'),
  ),
  matterhorn('14-003', 'a level is left out', /an H4 follows an H1/, rename('H2', 'H4')),
  matterhorn(
    '14-006',
    'there are two H',
    /a Art holds two H/,
    all(addTo('Art', 'H'), addTo('Art', 'H')),
  ),
  matterhorn('14-007', 'there is an H', /an H without one/, addTo('Art', 'H')),
]

/** Faults of tables, lists, pictures and notes. */
export const ELEMENT_FAULTS: readonly ConformanceFault[] = [
  matterhorn('15-003', 'a heading heads nothing', /a TH has no Scope/, nameless('TH')),
  matterhorn(
    '15-003',
    'a cell is headed by none',
    /headed by “nobody”/,
    setAttributes('TD', { Headers: [text('nobody')] }),
  ),
  grid('a cell covers two columns', /not equally long/, setAttributes('TH', { ColSpan: 3 })),
  grid(
    'a cell reaches below the last row',
    /below its last row/,
    setAttributes('TD', { RowSpan: 2 }, -1),
  ),
  grid('a cell lies on another', /lies on another/, inElement('TBody', overlap)),
  matterhorn(
    '13-004',
    'a picture is silent',
    /a Figure has neither/,
    setElement('Figure', { Alt: undefined }),
  ),
  {
    number: 'ISO 32000-1, 14.8.5.4.3',
    name: 'a picture is nowhere',
    reason: /a Figure has no BBox/,
    change: setAttributes('Figure', { BBox: undefined }),
  },
  {
    number: 'WCAG 2.2, 1.3.1',
    name: 'a caption stands in its picture',
    reason: /a Figure holds its Caption/,
    change: (document) => {
      const caption = there(elementsOf(document, 'Caption').at(-1))
      set(caption.lookup(name('P'), PDFDict), { S: name('Figure') })
    },
  },
  matterhorn('17-002', 'a formula is silent', /a Formula has no Alt/, rename('P', 'Formula')),
  matterhorn(
    '16-001',
    'labels do not count',
    /an L has labels and no/,
    setAttributes('L', { ListNumbering: undefined }),
  ),
  matterhorn(
    '16-002',
    'labels count strangely',
    /“Roman”/,
    setAttributes('L', { ListNumbering: name('Roman') }),
  ),
  matterhorn(
    '19-003',
    'a note has no name',
    /a Note has no ID/,
    setElement('Note', { ID: undefined }),
  ),
  matterhorn(
    '19-004',
    'two notes have one name',
    /2 Notes have the ID “note”/,
    all(setElement('Note', { ID: text('note') }), setElement('Note', { ID: text('note') }, 1)),
  ),
]

/** What PDF/UA-2 asks besides. */
export const NAMESPACE_FAULTS: readonly ConformanceFault[] = [
  later(
    '8.2.4',
    'an element has no namespace',
    /a P has no namespace/,
    setElement('P', { NS: undefined }),
  ),
  later('8.2.4', 'a type is of another namespace', /has no Art/, rename('P', 'Art')),
  later(
    '8.2.5.14',
    'a note does not refer back',
    /does not refer back/,
    setElement('FENote', { Ref: undefined }),
  ),
  later('8.2.5.14', 'nothing refers to a note', /nothing refers to the note/, (document) => {
    for (const link of elementsOf(document))
      if (link.get(name('S')) !== name('FENote')) set(link, { Ref: undefined })
  }),
  later('8.2.5.15', 'a note is an old one', /a note is a Note/, rename('FENote', 'Note')),
  {
    number: 'ISO 32005, table 5',
    name: 'a note holds a heading',
    reason: /an FENote holds a H3/,
    claim: 'later',
    change: addTo('FENote', 'H3'),
  },
]

function roles(map: Readonly<Record<string, string>>): Change {
  return inCatalogue({ RoleMap: map }, 'StructTreeRoot')
}

/** Puts the second of the kids of an element before the first. */
function moveSecond(type: string): Change {
  return inElement(type, (element) => {
    const [first, second, ...others] = kidsOf(element)
    set(element, { K: [there(second), there(first), ...others] })
  })
}

/** Gives an element the content of a paragraph too. */
function addContent(type: string): Change {
  return inElement(type, (element, document) => {
    const paragraph = there(elementsOf(document, 'P').at(-1))
    const page = there(paragraph.get(name('Pg')))
    set(element, { K: [...kidsOf(element), ...kidsOf(paragraph)], Pg: page })
  })
}

/** Lets a cell of the second row of an element reach over one that reaches down from the first. */
function overlap(body: PDFDict, { context }: PDFDocument): void {
  const [first, second] = kidsOf(body).map((row) => kidsOf(context.lookup(row, PDFDict)))
  const attributesOf = (cell: PDFObject | undefined): PDFDict =>
    context.lookup(there(cell), PDFDict).lookup(name('A'), PDFDict)
  set(attributesOf(first?.[1]), { RowSpan: 2 })
  set(attributesOf(second?.[0]), { ColSpan: 2 })
}

/** Takes scope and name from the first cell of a type. */
function nameless(type: string): Change {
  return all(setAttributes(type, { Scope: undefined }), setElement(type, { ID: undefined }))
}

function grid(fault: string, reason: RegExp, change: Change): ConformanceFault {
  return { number: 'ISO 14289-1, 7.5', name: fault, reason, change }
}

function later(clause: string, fault: string, reason: RegExp, change: Change): ConformanceFault {
  return { number: `ISO 14289-2, ${clause}`, name: fault, reason, claim: 'later', change }
}
