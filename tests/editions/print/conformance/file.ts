import { PDFDict } from '@cantoo/pdf-lib'
import { PdfDict, PdfNumber } from '@libpdf/core'
import { archive, type ConformanceFault, matterhorn } from './fault.ts'
import {
  addAnnotation,
  type Change,
  inCatalogue,
  inContent,
  name,
  set,
  setAnnotation,
  setElement,
  text,
  there,
} from './planting.ts'

const latin1 = (change: (file: string) => string) => (bytes: Buffer) =>
  Buffer.from(change(bytes.toString('latin1')), 'latin1')

/** Faults of the file as such. */
export const FILE_FAULTS: readonly ConformanceFault[] = [
  {
    number: 'ISO 19005-2, 6.1.2',
    name: 'the file is of another version',
    reason: /begins with “%PDF-2.0”/,
    bytes: latin1((file) => file.replace(/^%PDF-1\.7/, '%PDF-2.0')),
  },
  {
    number: 'ISO 19005-2, 6.1.2',
    name: 'no higher bytes follow',
    reason: /no four bytes above 127/,
    bytes: latin1((file) => file.replace(/%[\x80-\xff]{4}/, '%abcd')),
  },
  {
    number: 'ISO 19005-2, 6.1.3',
    name: 'something follows the end',
    reason: /something follows %%EOF/,
    bytes: latin1((file) => `${file}\nmore`),
  },
  {
    number: 'ISO 19005-2, 6.1.4',
    name: 'the table of objects is elsewhere',
    reason: /no table of objects where/,
    bytes: latin1((file) => file.replace(/startxref\n\d+/, 'startxref\n99')),
  },
  archive('6.1.3', 'the file has no identifier', /has no ID/, ({ context }) => {
    context.trailerInfo = { ...context.trailerInfo, ID: context.obj([]) }
  }),
  {
    number: 'ISO 19005-2, 6.1.3',
    name: 'the file is encrypted',
    reason: /the file is encrypted/,
    read: ({ objects }) => objects.trailer.set('Encrypt', new PdfDict()),
  },
  {
    number: 'Matterhorn 26-002',
    name: 'nobody may have the file read',
    reason: /reading aloud is forbidden/,
    read: ({ objects }) =>
      objects.trailer.set('Encrypt', new PdfDict([['P', PdfNumber.of(-1024)]])),
  },
  archive(
    '6.1.7.1',
    'bytes stand in another file',
    /stand in another file/,
    addStream({ F: text('other') }),
  ),
  archive(
    '6.1.7.2',
    'bytes are packed by LZW',
    /packed by LZWDecode/,
    addStream({ Filter: 'LZWDecode' }),
  ),
  archive(
    '6.1.13',
    'a name is long',
    /longer than 127 bytes/,
    inCatalogue({ ['n'.repeat(128)]: [] }, 'Dests'),
  ),
  archive(
    '6.1.13',
    'a text is long',
    /Alt is longer than 32,767/,
    setElement('Figure', { Alt: text('a'.repeat(32_768)) }),
  ),
  archive(
    '6.1.13',
    'states are kept in states',
    /page 4 keeps \d+ states/,
    inContent(4, (content) => `${'q '.repeat(29)}${'Q '.repeat(29)}\n${content}`),
  ),
  archive(
    '6.1.13',
    'a page is small',
    /the MediaBox of page 4 is no box/,
    setPage({ MediaBox: [0, 0, 2, 2] }),
  ),
  archive(
    '6.2.2',
    'a page names nothing',
    /page 4 has no Resources/,
    setPage({ Resources: undefined }),
  ),
]

/** Faults of colours and pictures. */
export const GRAPHICS_FAULTS: readonly ConformanceFault[] = [
  archive(
    '6.2.3',
    'the file is meant for no colours',
    /0 output intents/,
    inCatalogue({ OutputIntents: undefined }),
  ),
  archive('6.2.3', 'the profile is none', /its profile is none/, ({ catalog, context }) => {
    const profile = context.register(context.stream('none', { N: 3 }))
    set(catalog, { OutputIntents: [{ S: 'GTS_PDFA1', DestOutputProfile: profile }] })
  }),
  archive(
    '6.2.4.3',
    'a colour is of a press',
    /DeviceCMYK has no output intent/,
    addResource('ColorSpace', 'DeviceCMYK'),
  ),
  archive(
    '6.2.4.3',
    'a colour is one of its own',
    /a colour space is Separation/,
    addResource('ColorSpace', ['Separation', 'Gold', 'DeviceRGB', 0]),
  ),
  archive(
    '6.2.5',
    'colours are altered',
    /a state has TR/,
    addResource('ExtGState', { TR: 'Identity' }),
  ),
  archive(
    '6.2.6',
    'an intent is strange',
    /has the intent Strange/,
    addResource('ExtGState', { RI: 'Strange' }),
  ),
  archive(
    '6.2.10',
    'a blend mode is strange',
    /a blend mode that is not known/,
    addResource('ExtGState', { BM: 'Strange' }),
  ),
  archive(
    '6.2.8',
    'a picture is interpolated',
    /a picture is interpolated/,
    addPicture({ Interpolate: true }),
  ),
  archive(
    '6.2.8',
    'a picture has another for it',
    /a picture has another/,
    addPicture({ Alternates: [] }),
  ),
  archive('6.2.9', 'a form is PostScript', /a form is PostScript/, addPicture({ Subtype: 'PS' })),
]

/** Faults of what the file does. */
export const ACTION_FAULTS: readonly ConformanceFault[] = [
  archive('6.3.1', 'an annotation moves', /there is a Movie/, addAnnotation({ Subtype: 'Movie' })),
  archive('6.3.2', 'a link is not printed', /has the flags 0/, setAnnotation({ F: 0 })),
  archive('6.3.2', 'a link is hidden', /has the flags 6/, setAnnotation({ F: 6 })),
  archive(
    '6.3.3',
    'a comment has no looks',
    /a Text has no AP/,
    addAnnotation({ Subtype: 'Text' }),
  ),
  archive(
    '6.5.1',
    'a link starts a program',
    /of the kind Launch/,
    setAnnotation({ A: { S: 'Launch' } }),
  ),
  archive(
    '6.5.1',
    'a script runs',
    /of the kind JavaScript/,
    inCatalogue({ OpenAction: { S: 'JavaScript', JS: text('') } }),
  ),
  archive('6.5.2', 'something is done by itself', /an additional action/, inCatalogue({ AA: {} })),
  archive(
    '6.5.2',
    'there is a script',
    /there is JavaScript/,
    inCatalogue({ Names: { JavaScript: {} } }),
  ),
  archive('6.4.2', 'there is a form', /there is a form/, inCatalogue({ AcroForm: {} })),
  matterhorn(
    '25-001',
    'the form is dynamic',
    /an XFA form/,
    inCatalogue({ AcroForm: { XFA: [] } }),
  ),
  archive('6.9', 'a layer can be hidden', /optional content/, inCatalogue({ OCProperties: {} })),
  archive(
    '6.10',
    'there is another presentation',
    /alternate presentations/,
    inCatalogue({ Names: { AlternatePresentations: {} } }),
  ),
  archive('6.11', 'a program must do more', /has Requirements/, inCatalogue({ Requirements: [] })),
  matterhorn('21-001', 'a file within has no name', /has no F or no UF/, attach({ F: undefined })),
  archive('6.8', 'a file within stands where none may', /PDF\/A-2 holds 1 files/, attach({})),
  archive(
    '6.8',
    'a file within is related to nothing',
    /has no relationship/,
    attach({ AFRelationship: undefined }),
  ),
  {
    number: 'ISO 19005-4, 6.1.12',
    name: 'the catalogue names another version',
    reason: /names another version/,
    claim: 'later',
    change: inCatalogue({ Version: '1.7' }),
  },
]

function addStream(values: Parameters<typeof set>[1]): Change {
  return ({ catalog, context }) => {
    const stream = context.stream('')
    set(stream.dict, values)
    set(catalog, { Planted: context.register(stream) })
  }
}

function setPage(values: Parameters<typeof set>[1]): Change {
  return (document) => set(there(document.getPages()[3]).node, values)
}

function addResource(kind: string, value: Parameters<typeof set>[1][string]): Change {
  return (document) => {
    const resources = there(there(document.getPages()[3]).node.Resources())
    if (!resources.has(name(kind))) set(resources, { [kind]: {} })
    set(resources.lookup(name(kind), PDFDict), { Planted: value })
  }
}

function addPicture(values: Parameters<typeof set>[1]): Change {
  return (document) => {
    const picture = document.context.stream('', { Type: 'XObject', Subtype: 'Image' })
    set(picture.dict, values)
    addResource('XObject', document.context.register(picture))(document)
  }
}

function attach(values: Parameters<typeof set>[1]): Change {
  return ({ catalog, context }) => {
    const file = context.register(context.stream('text', { Subtype: 'text/plain' }))
    const specification = context.obj({
      F: text('a'),
      UF: text('a'),
      AFRelationship: 'Source',
      EF: { F: file },
    })
    set(specification, values)
    set(catalog, {
      Names: { EmbeddedFiles: { Names: [text('a'), specification] } },
      AF: [specification],
    })
  }
}
