import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { type Change, setInInformation } from '../../../editions/print/planting.ts'
import { elementAt } from './meaning.ts'
import {
  annotate,
  inCatalogue,
  name,
  number,
  pageOf,
  resourceOf,
  type Tampering,
  text,
} from './tampering.ts'

const rule = 'print-object'

/** An action in the catalogue. */
const opening = (action: Record<string, string>): Change =>
  inCatalogue('OpenAction', ({ context }) => context.obj(action))

const inPage =
  (key: string, value: Record<string, unknown>): Change =>
  (document) =>
    pageOf(document).node.set(
      PDFName.of(key),
      document.context.obj(value as Record<string, string>),
    )

/** Changes a link of the page. */
const inLink =
  (change: (link: PDFDict, document: PDFDocument) => void): Change =>
  (document) => {
    const link = pageOf(document).node.Annots()?.lookup(0, PDFDict)
    if (!link) throw new Error('the page has no link')
    change(link, document)
  }

/** Sets a key of the first element of a type. */
const inElement =
  (type: string, key: string, make: (document: PDFDocument) => PDFObject): Change =>
  (document) =>
    elementAt(document, type, 0).set(name(key), make(document))

const inIntent =
  (change: (intent: PDFDict, document: PDFDocument) => void): Change =>
  (document) =>
    change(document.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict), document)

/** What a file may do, or hold unseen. */
export const ACTIVE: readonly Tampering[] = [
  {
    rule,
    name: 'a script runs when the file is opened',
    change: opening({ S: 'JavaScript', JS: 'app.alert(1)' }),
  },
  {
    rule,
    name: 'a program is started when the file is opened',
    change: opening({ S: 'Launch', F: 'x' }),
  },
  {
    rule,
    name: 'another page is shown first',
    change: inCatalogue('OpenAction', (document) =>
      document.context.obj([pageOf(document).ref, 'Fit']),
    ),
  },
  {
    rule,
    name: 'something is done when the file is closed',
    change: inCatalogue('AA', ({ context }) => context.obj({ WC: { S: 'JavaScript', JS: 'x' } })),
  },
  {
    rule,
    name: 'something is done when a page is opened',
    change: inPage('AA', { O: { S: 'JavaScript', JS: 'x' } }),
  },
  ...['constructor', '__proto__'].map((key) => ({
    rule,
    name: `a key is called as a property of every object of JavaScript, /${key}`,
    change: inCatalogue(key, ({ context }) => context.obj({ S: 'JavaScript', JS: 'x' })),
  })),
  {
    rule,
    name: 'there is a script among the names',
    change: inCatalogue('Names', ({ context }) => context.obj({ JavaScript: { Names: [] } })),
  },
  {
    rule: 'print-attachment',
    name: 'a file is attached',
    change: (document) => document.attach(new Uint8Array([1, 2, 3]), 'added.bin'),
  },
  { rule, name: 'a file is attached to a page', change: annotate('FileAttachment') },
  {
    rule,
    name: 'there is a form',
    change: inCatalogue('AcroForm', ({ context }) => context.obj({ Fields: [] })),
  },
  {
    rule,
    name: 'there is an XFA form',
    change: inCatalogue('AcroForm', ({ context }) => context.obj({ XFA: PDFString.of('x') })),
  },
  { rule, name: 'there is a field', change: annotate('Widget', { FT: name('Tx'), T: text('f') }) },
  { rule, name: 'a note is stuck on a page', change: annotate('Text', { Rect: [0, 0, 10, 10] }) },
  {
    rule,
    name: 'words are marked',
    change: annotate('Highlight', { Rect: [0, 0, 10, 10], QuadPoints: [0, 0, 1, 0, 0, 1, 1, 1] }),
  },
  {
    rule,
    name: 'words are struck out by an annotation',
    change: annotate('StrikeOut', { Rect: [0, 0, 10, 10] }),
  },
  {
    rule,
    name: 'there are layers',
    change: inCatalogue('OCProperties', ({ context }) => context.obj({ OCGs: [], D: {} })),
  },
  {
    rule,
    name: 'a page is shown larger',
    change: (document) => pageOf(document).node.set(name('UserUnit'), number(2)),
  },
  { rule, name: 'a program left private data', change: inPage('PieceInfo', { X: {} }) },
  { rule, name: 'a page has metadata', change: inPage('Metadata', {}) },
  { rule, name: 'a page has a thumbnail', change: inPage('Thumb', {}) },
  {
    rule,
    name: 'a page is shown for a time',
    change: (document) => pageOf(document).node.set(name('Dur'), number(1)),
  },
  { rule, name: 'a page has a transition', change: inPage('Trans', { S: 'Dissolve' }) },
  { rule, name: 'a page is a group', change: inPage('Group', { S: 'Transparency', K: true }) },
  {
    rule,
    name: 'pages are threads of an article',
    change: inCatalogue('Threads', ({ context }) => context.obj([])),
  },
  {
    rule,
    name: 'the file asks for another program',
    change: inCatalogue('Requirements', ({ context }) => context.obj([])),
  },
  {
    rule,
    name: 'the file has another address for its links',
    change: inCatalogue('URI', ({ context }) =>
      context.obj({ Base: PDFString.of('https://example.org/') }),
    ),
  },
  {
    rule,
    name: 'the toolbar is hidden',
    change: inCatalogue('ViewerPreferences', ({ context }) =>
      context.obj({ DisplayDocTitle: true, HideToolbar: true }),
    ),
  },
  {
    rule,
    name: 'the file opens in full screen',
    change: inCatalogue('PageMode', () => name('FullScreen')),
  },
  {
    rule,
    name: 'the file has a key of somebody’s own',
    change: inCatalogue('XYZ_Own', () => text('x')),
  },
  {
    rule,
    name: 'the information has a key of somebody’s own',
    change: setInInformation('Keywords', 'Withdrawn'),
  },
  {
    rule,
    name: 'a state prints over (overprint)',
    change: (document) =>
      resourceOf(document, 'ExtGState', 'G3').set(name('OP'), document.context.obj(true)),
  },
  {
    rule,
    name: 'a state sets a font',
    change: (document) =>
      resourceOf(document, 'ExtGState', 'G3').set(name('Font'), document.context.obj([])),
  },
  ...(
    [
      ['is drawn', [0, 0, 1]],
      ['is the usual one', []],
    ] as const
  ).map(([told, border]) => ({
    rule,
    name: `the border of a link ${told}`,
    change: inLink((link, { context }) => link.set(name('Border'), context.obj([...border]))),
  })),
  {
    rule,
    name: 'the border of a link is not said',
    change: inLink((link) => void link.delete(name('Border'))),
  },
  { rule, name: 'a link is hidden', change: inLink((link) => link.set(name('F'), number(2))) },
  ...(
    [
      ['P', 'Placement', 'Inline'],
      ['TD', 'BBox', [0, 0, 9, 9]],
      ['Note', 'ListNumbering', 'Decimal'],
    ] as const
  ).map(([type, key, value]) => ({
    rule,
    name: `a ${type} has the ${key} of another type`,
    change: inElement(type, 'A', ({ context }) => context.obj({ O: 'Layout', [key]: value })),
  })),
  {
    rule,
    name: 'a language is said of the whole',
    change: inElement('Document', 'Lang', () => PDFString.of('en-GB')),
  },
  {
    rule,
    name: 'colours are said to be meant for another screen',
    change: inIntent((intent) => intent.set(name('Info'), text('Adobe RGB (1998)'))),
  },
  {
    rule,
    name: 'the profile of colours is another',
    change: inIntent((intent, { context }) => {
      const reference = intent.get(name('DestOutputProfile'))
      const profile = context.lookup(reference)
      if (!(reference instanceof PDFRef) || !(profile instanceof PDFRawStream))
        throw new Error('there is no profile')
      const bytes = inflateSync(profile.contents)
      bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1)
      const own = context.flateStream(bytes, { N: 3 })
      context.assign(reference, own)
    }),
  },
  {
    rule,
    name: 'there is an object that nothing refers to',
    change: ({ context }) =>
      void context.register(context.obj({ Hidden: text('The ferries shall sink') })),
  },
  {
    rule,
    name: 'the roles of types are others',
    change: ({ catalog, context }) => {
      const tree = context.lookup(catalog.get(name('StructTreeRoot')))
      if (tree && 'set' in tree)
        (tree as typeof catalog).set(name('RoleMap'), context.obj({ P: 'Artifact' }))
    },
  },
  {
    rule,
    name: 'elements have classes',
    change: ({ catalog, context }) => {
      const tree = context.lookup(catalog.get(name('StructTreeRoot')))
      if (tree && 'set' in tree) (tree as typeof catalog).set(name('ClassMap'), context.obj({}))
    },
  },
  {
    rule: 'print-bytes',
    name: 'something follows the end',
    change: { bytes: (file) => Buffer.concat([file, Buffer.from('<script>')]) },
  },
  {
    rule: 'print-bytes',
    name: 'an update follows',
    change: {
      bytes: (file) =>
        Buffer.concat([
          file,
          Buffer.from(
            '\n1 0 obj\n<<>>\nendobj\nxref\n1 1\n0000000000 00000 n \ntrailer\n<</Size 2>>\nstartxref\n9\n%%EOF',
          ),
        ]),
    },
  },
  {
    rule: 'print-bytes',
    name: 'something stands in a stream after what is read of it',
    change: (document) => {
      const { node } = pageOf(document)
      const reference = node.get(name('Contents'))
      const stream = document.context.lookup(reference)
      if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream))
        throw new Error('the page has no content')
      const bytes = Buffer.concat([stream.contents, Buffer.from('<script>')])
      stream.dict.set(name('Length'), number(bytes.length))
      document.context.assign(reference, PDFRawStream.of(stream.dict, bytes))
    },
  },
  {
    rule: 'print-bytes',
    name: 'an object is of another generation',
    change: {
      bytes: (file) =>
        Buffer.from(file.toString('latin1').replace(/(\d{10}) 00000 n/, '$1 00001 n'), 'latin1'),
    },
  },
  {
    rule: 'print-bytes',
    name: 'something stands before the file',
    change: { bytes: (file) => Buffer.concat([Buffer.from('#!/bin/sh\n'), file]) },
  },
  {
    rule: 'print-bytes',
    name: 'something stands between two objects',
    change: { bytes: betweenObjects },
  },
]

/** Something in the place of the white space after an object, so that no offset moves. */
function betweenObjects(file: Buffer): Buffer {
  const source = file.toString('latin1')
  const at = source.indexOf('endobj\n\n') + 'endobj\n'.length
  return Buffer.from(`${source.slice(0, at)}%${source.slice(at + 1)}`, 'latin1')
}
