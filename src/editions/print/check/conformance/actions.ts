import { PdfDict, PdfString } from '@libpdf/core'
import { toDictionary } from '../../../../proof/pdf/objects.ts'
import { archive, type Condition, condition, matterhorn, when } from './condition.ts'
import type { Inspected } from './inspected.ts'

/** What is asked of what a file does and holds besides its pages. */
export const ACTIONS: readonly Condition[] = [
  archive('6.3.1', 'no annotation plays or moves', ({ annotations }) =>
    annotations
      .filter(({ type }) => MOVING.has(type))
      .map(({ type, page }) => `page ${page}: there is a ${type}`),
  ),
  archive('6.3.2', 'every annotation is printed and never hidden', ({ annotations, objects }) =>
    annotations.flatMap(({ dictionary, page }) => {
      const flags = objects.number(dictionary, 'F') ?? 0
      return when((flags & SHOWN) !== PRINT, `page ${page}: an annotation has the flags ${flags}`)
    }),
  ),
  archive('6.3.3', 'what is no link has a looks of its own', ({ annotations }) =>
    annotations.flatMap(({ dictionary, type, page }) =>
      when(
        type !== 'Link' && type !== 'Popup' && !dictionary.has('AP'),
        `page ${page}: a ${type} has no AP`,
      ),
    ),
  ),
  archive('6.5.1', 'nothing is done but going to a place or an address', function* (file) {
    for (const action of actionsIn(file)) {
      const kind = file.objects.name(action, 'S') ?? 'nothing'
      if (!ALLOWED.has(kind)) yield `there is an action of the kind ${kind}`
    }
  }),
  archive('6.5.2', 'nothing is done by itself', function* ({ objects, annotations }) {
    const owners = [objects.catalogue, ...objects.pages, ...annotations].map((owner) =>
      owner instanceof PdfDict ? owner : owner.dictionary,
    )
    if (owners.some((owner) => owner.has('AA'))) yield 'there is an additional action'
    if (objects.dictionary(objects.catalogue, 'Names')?.has('JavaScript'))
      yield 'there is JavaScript'
  }),
  archive('6.4.2', 'there is no form to fill in', ({ objects }) => [
    ...when(objects.catalogue.has('AcroForm'), 'there is a form'),
    ...when(objects.catalogue.has('NeedsRendering'), 'the file must be rendered first'),
  ]),
  matterhorn('25-001', 'there is no dynamic form', ({ objects }) => {
    const form = objects.dictionary(objects.catalogue, 'AcroForm')
    return when(form?.has('XFA') === true, 'there is an XFA form')
  }),
  matterhorn('26-002', 'nobody is kept from reading', ({ objects }) => {
    const encryption = objects.dictionary(objects.trailer, 'Encrypt')
    const permissions = objects.number(encryption, 'P') ?? 0
    return when(
      encryption !== undefined && (permissions & READING) === 0,
      'reading aloud is forbidden',
    )
  }),
  archive('6.9', 'nothing on a page is optional', ({ objects }) =>
    when(objects.catalogue.has('OCProperties'), 'there is optional content'),
  ),
  archive('6.10', 'there is no other presentation', ({ objects }) => [
    ...when(
      objects.dictionary(objects.catalogue, 'Names')?.has('AlternatePresentations') === true,
      'there are alternate presentations',
    ),
    ...when(
      objects.pages.some(({ dictionary }) => dictionary.has('PresSteps')),
      'a page has PresSteps',
    ),
  ]),
  archive('6.11', 'no program need do more than read', ({ objects }) =>
    when(objects.catalogue.has('Requirements'), 'the file has Requirements'),
  ),
  matterhorn('21-001', 'a file within has its name, twice', function* (file) {
    for (const { name, specification } of attachmentsIn(file))
      if (!['F', 'UF'].every((key) => file.objects.text(specification, key)))
        yield `the file “${name}” within has no F or no UF`
  }),
  archive('6.8', 'a file within stands in the right kind of file', function* (file) {
    const { objects, archival, packet } = file
    const own = [...attachmentsIn(file)]
    const mayHold = archival === 3 || (archival === 4 && packet?.text('pdfaid:conformance') === 'F')
    if (own.length > 0 && !mayHold) yield `PDF/A-${archival} holds ${own.length} files`
    const associated = objects.all(objects.catalogue, 'AF')
    for (const { name, specification } of own) {
      if (!objects.name(specification, 'AFRelationship')) yield `“${name}” has no relationship`
      if (!associated.includes(specification)) yield `“${name}” is associated with nothing`
      const stream = objects.dictionary(objects.dictionary(specification, 'EF'), 'F')
      if (!objects.name(stream, 'Subtype')) yield `“${name}” has no media type`
    }
  }),
  condition(
    'ISO 19005-4, 6.1.12',
    'the catalogue names the version of the file',
    ({ objects, archival }) =>
      when(
        objects.catalogue.has('Version') &&
          archival === 4 &&
          !/^2\.\d$/.test(objects.name(objects.catalogue, 'Version') ?? ''),
        'the catalogue names another version',
      ),
  ),
]

/** Annotations that PDF/A does not allow. */
const MOVING: ReadonlySet<string> = new Set(['3D', 'Sound', 'Screen', 'Movie', 'RichMedia'])

/** The flags of an annotation (ISO 32000-1, table 165): printed; and hidden, invisible, no view, toggled. */
const PRINT = 4
const SHOWN = PRINT | 2 | 1 | 32 | 256

/** Bit 10 of the permissions: text may be taken out to be read aloud (ISO 32000-1, table 22). */
const READING = 512

const ALLOWED: ReadonlySet<string> = new Set(['GoTo', 'URI'])

function* actionsIn({ objects, annotations }: Inspected): Generator<PdfDict> {
  const owners = [
    objects.catalogue,
    ...annotations.map(({ dictionary }) => dictionary),
    ...itemsIn(objects),
  ]
  for (const owner of owners)
    for (const key of ['A', 'OpenAction']) {
      const action = objects.dictionary(owner, key)
      if (action) yield action
      for (const next of objects.all(action, 'Next')) if (next instanceof PdfDict) yield next
    }
}

/** The entries of the outline. */
function itemsIn(objects: Inspected['objects']): ReadonlySet<PdfDict> {
  const items = new Set<PdfDict>()
  const take = (parent: PdfDict | undefined): void => {
    let item = objects.dictionary(parent, 'First')
    while (item && !items.has(item)) {
      items.add(item)
      take(item)
      item = objects.dictionary(item, 'Next')
    }
  }
  take(objects.dictionary(objects.catalogue, 'Outlines'))
  return items
}

interface Attachment {
  readonly name: string
  readonly specification: PdfDict
}

/** The files that a file holds (ISO 32000-1, 7.11.4). */
function* attachmentsIn({ objects }: Inspected): Generator<Attachment> {
  const tree = objects.dictionary(objects.dictionary(objects.catalogue, 'Names'), 'EmbeddedFiles')
  const list = objects.all(tree, 'Names')
  for (let at = 0; at < list.length; at += 2) {
    const [name, specification] = [list[at], toDictionary(list[at + 1])]
    if (specification)
      yield { name: name instanceof PdfString ? name.asString() : '', specification }
  }
}
