import { deflateSync } from 'node:zlib'

/**
 * The colours of a screen, sRGB, as a profile that a file carries (ICC.1:2001-04, a display profile of matrix and curves),
 * deflated. It is made from the published numbers of IEC 61966-2-1, and so belongs to nobody.
 */
export function srgbProfile(): Uint8Array {
  made ??= deflateSync(makeProfile())
  return made
}

let made: Uint8Array | undefined

/** The name that readers know the profile by. */
export const SRGB = 'sRGB IEC61966-2.1'

/**
 * The primaries of IEC 61966-2-1 under D50, the light of all profiles, as the linear Bradford transform of ICC.1 takes them
 * there from D65; and D65, the white of the screen.
 */
const COLOURS = {
  wtpt: [0.9504559, 1, 1.0890578],
  rXYZ: [0.4360657, 0.2224884, 0.013916],
  gXYZ: [0.3851471, 0.7168732, 0.0970764],
  bXYZ: [0.1430664, 0.0606079, 0.7140961],
} as const

/** D50 as a profile's header has it (ICC.1:2001-04, 6.1.10). */
const ILLUMINANT = [0.9642, 1, 0.8249] as const

type Tristimulus = readonly [x: number, y: number, z: number]

function makeProfile(): Buffer {
  const curve = toCurve()
  const elements: readonly (readonly [name: string, data: Buffer])[] = [
    ['desc', toDescription(SRGB)],
    ['cprt', Buffer.from('text\0\0\0\0No copyright: numbers of IEC 61966-2-1\0', 'latin1')],
    ...Object.entries(COLOURS).map(([name, colour]) => [name, toColour(colour)] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const { table, data } = layOut(elements)
  const length = HEADER + table.length + data.length
  return Buffer.concat([toHeader(length), table, data])
}

/** Lengths in bytes: of the header, and of an entry of the table. */
const HEADER = 128
const ENTRY = 12

/** The table of the elements, each with its name, place and length, and the elements; equal ones are written once. */
function layOut(elements: readonly (readonly [string, Buffer])[]): {
  readonly table: Buffer
  readonly data: Buffer
} {
  const distinct = [...new Set(elements.map(([, data]) => data))]
  const padded = distinct.map((data) => Buffer.concat([data, Buffer.alloc(-data.length & 3)]))
  const start = HEADER + 4 + ENTRY * elements.length
  const placeOf = (data: Buffer): number =>
    padded.slice(0, distinct.indexOf(data)).reduce((place, { length }) => place + length, start)
  const entries = elements.map(([name, data]) =>
    Buffer.concat([Buffer.from(name, 'latin1'), toWord(placeOf(data)), toWord(data.length)]),
  )
  return {
    table: Buffer.concat([toWord(elements.length), ...entries]),
    data: Buffer.concat(padded),
  }
}

/** Length, version 2.1, a display's RGB to XYZ, a fixed date, the signature, and the light (ICC.1:2001-04, 6.1). */
function toHeader(length: number): Buffer {
  const header = Buffer.alloc(HEADER)
  header.writeUInt32BE(length, 0)
  header.writeUInt32BE(0x02100000, 8)
  header.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [index, number] of [1999, 10, 18].entries())
    header.writeUInt16BE(number, 24 + 2 * index)
  header.write('acsp', 36, 'latin1')
  toNumbers(ILLUMINANT).copy(header, 68)
  return header
}

const toColour = (colour: Tristimulus): Buffer =>
  Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), toNumbers(colour)])

/** Numbers as 16 bits and a fraction of 16 (s15Fixed16Number). */
const toNumbers = (numbers: readonly number[]): Buffer =>
  Buffer.concat(numbers.map((number) => toWord(Math.round(number * 65_536))))

function toWord(number: number): Buffer {
  const word = Buffer.alloc(4)
  word.writeUInt32BE(number)
  return word
}

/** How much light each value gives (IEC 61966-2-1, 5.2), at so many steps as no reader shows a difference of. */
function toCurve(): Buffer {
  const steps = 1024
  const curve = Buffer.alloc(12 + 2 * steps)
  curve.write('curv', 0, 'latin1')
  curve.writeUInt32BE(steps, 8)
  for (let step = 0; step < steps; step += 1)
    curve.writeUInt16BE(Math.round(toLight(step / (steps - 1)) * 65_535), 12 + 2 * step)
  return curve
}

const toLight = (value: number): number =>
  value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** The name in ASCII, and none in Unicode and for the Macintosh (ICC.1:2001-04, 6.5.17). */
function toDescription(name: string): Buffer {
  const text = Buffer.from(`${name}\0`, 'latin1')
  const others = Buffer.alloc(4 + 4 + 2 + 1 + 67)
  return Buffer.concat([Buffer.from('desc\0\0\0\0', 'latin1'), toWord(text.length), text, others])
}
