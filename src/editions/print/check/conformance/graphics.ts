import { PdfArray, PdfBool, PdfDict, PdfName, type PdfObject, PdfStream } from '@libpdf/core'
import { decode } from '../../../../proof/pdf/decode.ts'
import { archive, type Condition, matterhorn, when } from './condition.ts'
import type { Inspected } from './inspected.ts'
import { resourcesIn, valuesIn } from './resources.ts'

/** What is asked of colours, pictures and transparency. */
export const GRAPHICS: readonly Condition[] = [
  archive('6.2.3', 'the file says for which colours it is meant', ({ objects }) => {
    const intents = objects
      .all(objects.catalogue, 'OutputIntents')
      .filter((intent) => intent instanceof PdfDict)
    const own = intents.filter((intent) => objects.name(intent, 'S') === 'GTS_PDFA1')
    const profile = objects.get(own[0], 'DestOutputProfile')
    if (own.length !== 1) return [`the file has ${own.length} output intents for PDF/A`]
    if (!(profile instanceof PdfStream)) return ['the output intent has no profile']
    return when(
      !isProfile(decode(profile), objects.number(profile, 'N') ?? 0),
      'its profile is none',
    )
  }),
  archive('6.2.4.3', 'colours are those that the output intent describes', function* ({ objects }) {
    const spaces = [
      ...valuesIn(objects, 'ColorSpace'),
      ...resourcesIn(objects, 'XObject').flatMap((own) => objects.get(own, 'ColorSpace') ?? []),
      ...resourcesIn(objects, 'Shading').flatMap((own) => objects.get(own, 'ColorSpace') ?? []),
    ]
    const named = new Set(spaces.flatMap((space) => nameOf(space) ?? []))
    const described = componentsOf(objects)
    if (named.has('DeviceCMYK') && described !== 4) yield 'DeviceCMYK has no output intent'
    if (named.has('DeviceRGB') && described !== 3) yield 'DeviceRGB has no output intent'
    for (const name of named)
      if (SPOT.has(name)) yield `a colour space is ${name}, which ours are not`
  }),
  states('6.2.5', 'nothing alters how colours are printed', (state) =>
    ['TR', 'HTP', 'HT', 'TR2'].filter((key) => state.has(key)).map((key) => `a state has ${key}`),
  ),
  states('6.2.6', 'a rendering intent is one of four', (state, { objects }) => {
    const intent = objects.name(state, 'RI')
    return when(intent !== undefined && !INTENTS.has(intent), `a state has the intent ${intent}`)
  }),
  states('6.2.10', 'blending is of a known mode', (state, { objects }) =>
    objects
      .all(state, 'BM')
      .filter((mode) => !(mode instanceof PdfName && MODES.has(mode.value)))
      .map(() => 'a state has a blend mode that is not known'),
  ),
  drawn('6.2.8', 'a picture is itself alone', (picture, { objects }) => {
    if (objects.name(picture, 'Subtype') !== 'Image') return []
    const interpolate = objects.get(picture, 'Interpolate')
    return [
      ...when(picture.has('Alternates') || picture.has('OPI'), 'a picture has another for it'),
      ...when(interpolate instanceof PdfBool && interpolate.value, 'a picture is interpolated'),
      ...when(
        ![1, 2, 4, 8, 16].includes(objects.number(picture, 'BitsPerComponent') ?? 8),
        'a picture has components of so many bits as none may',
      ),
    ]
  }),
  drawn('6.2.9', 'a form is itself alone', (form, { objects }) =>
    when(
      ['OPI', 'PS'].some((key) => form.has(key)) ||
        objects.name(form, 'Subtype2') === 'PS' ||
        objects.name(form, 'Subtype') === 'PS',
      'a form is PostScript or stands for another',
    ),
  ),
  matterhorn('30-001', 'no form stands in another file', ({ objects }) =>
    when(
      resourcesIn(objects, 'XObject').some((form) => form.has('Ref')),
      'a form stands in another file',
    ),
  ),
]

function states(
  clause: string,
  asks: string,
  find: (state: PdfDict, file: Inspected) => readonly string[],
): Condition {
  return archive(clause, asks, (file) =>
    resourcesIn(file.objects, 'ExtGState').flatMap((state) => find(state, file)),
  )
}

function drawn(
  clause: string,
  asks: string,
  find: (drawing: PdfDict, file: Inspected) => readonly string[],
): Condition {
  return archive(clause, asks, (file) =>
    resourcesIn(file.objects, 'XObject').flatMap((drawing) => find(drawing, file)),
  )
}

/** The names of spaces of spot colours. */
const SPOT: ReadonlySet<string> = new Set(['Separation', 'DeviceN'])

/** ISO 32000-1, table 70. */
const INTENTS: ReadonlySet<string> = new Set(
  'RelativeColorimetric AbsoluteColorimetric Perceptual Saturation'.split(' '),
)

/** ISO 32000-1, tables 136 and 137. */
const MODES: ReadonlySet<string> = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
)

function nameOf(space: PdfObject): string | undefined {
  const own = space instanceof PdfArray ? space.at(0) : space
  return own instanceof PdfName ? own.value : undefined
}

/** How many components the colours of the output intent have; 0 where there is none. */
function componentsOf(objects: Inspected['objects']): number {
  const [intent] = objects.all(objects.catalogue, 'OutputIntents')
  const profile =
    intent instanceof PdfDict ? objects.dictionary(intent, 'DestOutputProfile') : undefined
  return objects.number(profile, 'N') ?? 0
}

/** An ICC profile of a screen or a press, of version 2 or 4 (ICC.1:2010, 7.2). */
function isProfile(bytes: Buffer, components: number): boolean {
  if (bytes.length < 128 || bytes.toString('latin1', 36, 40) !== 'acsp') return false
  const [kind, space] = [bytes.toString('latin1', 12, 16), bytes.toString('latin1', 16, 20)]
  const isRight = COMPONENTS.get(space) === components
  return isRight && ['mntr', 'prtr'].includes(kind) && (bytes[8] ?? 0) < 5
}

const COMPONENTS: ReadonlyMap<string, number> = new Map([
  ['GRAY', 1],
  ['RGB ', 3],
  ['CMYK', 4],
])
