import type { Font, Path } from 'fontkitten'
import { remember } from '../../../publication/remember.ts'

/** How large a glyph is, in ems. */
export interface GlyphShape {
  /** Of its outline. */
  readonly area: number
  readonly left: number
  readonly right: number
  readonly foot: number
  readonly top: number
}

/** The shape of a glyph of a font; measured once. */
export function shapeOf(font: Font, glyph: number): GlyphShape {
  const shapes = shapesIn(font)
  const shape = shapes.get(glyph) ?? measure(font, glyph)
  shapes.set(glyph, shape)
  return shape
}

const shapesIn = remember((_font: Font) => new Map<number, GlyphShape>())

function measure(font: Font, glyph: number): GlyphShape {
  const { path } = font.getGlyph(glyph)
  const { minX, minY, maxX, maxY } = path.bbox
  const em = font.unitsPerEm
  const isEmpty = path.commands.length === 0
  const of = (edge: number): number => (isEmpty ? 0 : edge / em)
  return {
    area: Math.abs(areaOf(path)) / em ** 2,
    left: of(minX),
    right: of(maxX),
    foot: of(minY),
    top: of(maxY),
  }
}

/** By Green's theorem: half of what each edge sweeps from the origin, holes against their surroundings. */
function areaOf({ commands }: Path): number {
  let [x, y, area] = [0, 0, 0]
  let [startX, startY] = [0, 0]
  const to = (nextX: number, nextY: number): void => {
    area += (x * nextY - nextX * y) / 2
    x = nextX
    y = nextY
  }
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
    if (command === 'moveTo') [x, y, startX, startY] = [a, b, a, b]
    if (command === 'lineTo') to(a, b)
    if (command === 'quadraticCurveTo') curve([x, y], [a, b], [a, b], [c, d], to)
    if (command === 'bezierCurveTo') curve([x, y], [a, b], [c, d], [e, f], to)
    if (command === 'closePath') to(startX, startY)
  }
  return area
}

type Point = readonly [x: number, y: number]

/** A curve as a few lines: enough for an area. */
function curve(
  from: Point,
  first: Point,
  second: Point,
  end: Point,
  to: (x: number, y: number) => void,
): void {
  const isQuadratic = first[0] === second[0] && first[1] === second[1]
  for (let step = 1; step <= STEPS; step += 1) {
    const [t, s] = [step / STEPS, 1 - step / STEPS]
    const along = (index: 0 | 1): number =>
      isQuadratic
        ? s * s * from[index] + 2 * s * t * first[index] + t * t * end[index]
        : s ** 3 * from[index] +
          3 * s * s * t * first[index] +
          3 * s * t * t * second[index] +
          t ** 3 * end[index]
    to(along(0), along(1))
  }
}

const STEPS = 8
