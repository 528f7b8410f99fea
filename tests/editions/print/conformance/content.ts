import { all, type ConformanceFault, matterhorn } from './fault.ts'
import {
  addAnnotation,
  type Change,
  inCatalogue,
  inContent,
  inElement,
  inPacket,
  kidsOf,
  rename,
  set,
  setAnnotation,
  setElement,
  text,
  there,
} from './planting.ts'

/** Faults of what pages paint. */
export const CONTENT_FAULTS: readonly ConformanceFault[] = [
  matterhorn(
    '01-003',
    'an artifact stands in a heading',
    /page 4: 1 artifacts stand in tagged/,
    inContent(4, (content) => content.replace(/MCID 0 ?>> ?BDC/, '$& /Artifact BMC EMC')),
  ),
  matterhorn(
    '01-004',
    'a tag stands in an artifact',
    /page 4: 1 tagged contents stand in art/,
    inContent(4, (content) =>
      content.replace(/\/Artifact <<.*?>> ?BDC/, '$& /P <</MCID 900>> BDC EMC'),
    ),
  ),
  matterhorn(
    '01-005',
    'a path is neither tagged nor an artifact',
    /page 4: 1 characters, paths/,
    inContent(4, (content) => `0 0 5 5 re f\n${content}`),
  ),
  matterhorn(
    '01-005',
    'a tag stands in no element',
    /content 901 of page 4 stands in no element/,
    inContent(4, (content) => `${content}\n/P <</MCID 901>> BDC EMC`),
  ),
  {
    number: 'ISO 32000-1, 14.7.4',
    name: 'the content of an element is not there',
    reason: /content 0 of page 4 is not there/,
    change: inContent(4, (content) => content.replace('MCID 0', 'MCID 902')),
  },
  {
    number: 'ISO 32000-1, 14.7.4',
    name: 'a number marks two contents',
    reason: /1 numbers of page 4 mark several/,
    change: inContent(4, (content) => `${content}\n/P <</MCID 0>> BDC EMC`),
  },
  matterhorn(
    '30-002',
    'a form holds a tag',
    /page 4: 1 tagged contents stand in forms/,
    all(
      addForm('/P <</MCID 903>> BDC 0 0 5 5 re f EMC', {}),
      inContent(4, (content) => `${content}\n/Planted Do`),
    ),
  ),
  matterhorn(
    '30-001',
    'a form stands in another file',
    /stands in another file/,
    addForm('', { Ref: { F: text('other.pdf'), Page: 0 } }),
  ),
]

/** Faults of languages. */
export const LANGUAGE_FAULTS: readonly ConformanceFault[] = [
  ...['11-001', '11-002', '11-003', '11-004'].map((number) =>
    matterhorn(
      number,
      'the file has no language',
      /does not name its language/,
      inCatalogue({ Lang: undefined }),
    ),
  ),
  matterhorn(
    '11-006',
    'nor have the metadata',
    /does not name its language/,
    all(
      inCatalogue({ Lang: undefined }),
      inPacket((packet) => packet.replace(/<dc:language>.*?<\/dc:language>/, '')),
    ),
  ),
  {
    number: 'ISO 14289-1, 7.2',
    name: 'a language is none',
    reason: /“en_GB” names no language/,
    change: inCatalogue({ Lang: text('en_GB') }),
  },
  {
    number: 'ISO 14289-1, 7.2',
    name: 'a mark is left in a language',
    reason: /a P has the language “en-GB-x-n12”/,
    change: setElement('P', { Lang: text('en-GB-x-n12') }),
  },
]

/** Faults of links and other annotations. */
export const LINK_FAULTS: readonly ConformanceFault[] = [
  matterhorn(
    '28-002',
    'there is a comment',
    /a Text is in no Annot/,
    addAnnotation({ Subtype: 'Text' }),
  ),
  matterhorn(
    '28-004',
    'a comment says nothing',
    /a Text has no Contents/,
    addAnnotation({ Subtype: 'Text' }),
  ),
  matterhorn(
    '28-006',
    'an annotation is strange',
    /an annotation is a Strange/,
    setAnnotation({ Subtype: 'Strange' }),
  ),
  matterhorn(
    '28-007',
    'there is a trap network',
    /there is a TrapNet/,
    addAnnotation({ Subtype: 'TrapNet' }),
  ),
  matterhorn(
    '28-008',
    'a page does not say how its links follow',
    /page \d has no Tabs/,
    tabs(undefined),
  ),
  matterhorn('28-009', 'links follow in rows', /the Tabs of page \d are R/, tabs('R')),
  matterhorn(
    '28-010',
    'a field is in no form',
    /a Widget is in no Form/,
    addAnnotation({ Subtype: 'Widget' }),
  ),
  matterhorn('28-011', 'a link is in a span', /a link is in Span/, rename('Link', 'Span')),
  matterhorn(
    '28-012',
    'a link says nothing',
    /a link has no Contents/,
    setAnnotation({ Contents: undefined }),
  ),
  matterhorn(
    '28-017',
    'a mark of the printer is tagged',
    /a PrinterMark stands in the tags/,
    setAnnotation({ Subtype: 'PrinterMark' }),
  ),
  {
    number: 'ISO 32000-1, 14.8.4.4.2',
    name: 'a Link has no link',
    reason: /a Link has no annotation/,
    change: inElement('Link', (element, { context }) => {
      const kids = kidsOf(element).filter((kid) => !String(context.lookup(kid)).includes('OBJR'))
      set(element, { K: kids })
    }),
  },
  {
    number: 'ISO 32000-2, 12.3.2.3',
    name: 'a link leads to a place alone',
    reason: /a link leads to a place and to no element/,
    claim: 'later',
    change: setAnnotation({ A: { S: 'GoTo', D: text('nowhere') } }),
  },
]

/** How the annotations of the pages follow. */
function tabs(order: string | undefined): Change {
  return (document) => {
    const { node } = there(document.getPages().find((page) => page.node.Annots()))
    set(node, { Tabs: order })
  }
}

/** Adds a form to what page 4 may use. */
function addForm(content: string, values: Parameters<typeof set>[1]): Change {
  return (document) => {
    const { context } = document
    const { node } = there(document.getPages()[3])
    const form = context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] })
    set(form.dict, { ...values, Resources: {} })
    const resources = there(node.Resources())
    set(resources, { XObject: { Planted: context.register(form) } })
  }
}
