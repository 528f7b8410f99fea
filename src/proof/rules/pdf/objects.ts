import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfString,
} from '@libpdf/core'
import type { PdfObjects } from '../../pdf/objects.ts'
import { borderFaults } from './link-borders.ts'
import { NEEDED } from './object-keys.ts'
import { GROUPS, SHAPES } from './object-shapes.ts'
import { intentFaults } from './output-intent.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'

/**
 * The file holds nothing but what a reader of ours needs: each key of each dictionary is one of those that our files have,
 * from the trailer on, none lacks what gives it its meaning, and each object is referred to. So there is no action, script,
 * form, attachment, layer or annotation that is not ours, and nothing hidden. Links draw nothing of their own, and colours are those of our profile.
 */
export const checkObjects: PdfRule = ({ proof: { objects } }) => [
  ...objectFaults(objects),
  ...borderFaults(objects),
  ...intentFaults(objects),
]

/** The same of the keys of any file. */
export function objectFaults(objects: PdfObjects): readonly Fault[] {
  const walk: Walk = { objects, seen: new Set(), faults: [] }
  visit(objects.trailer, 'trailer', '', walk)
  const hidden = [...objects.numbered()].filter((object) => !walk.seen.has(object)).length
  const reasons = [
    ...walk.faults,
    ...(hidden > 0 ? [`${hidden} objects that nothing refers to`] : []),
  ]
  return reasons
    .slice(0, MOST)
    .map((reason) => ({ reason: `The PDF has ${reason}.`, hint: REPORT }))
}

/** So many are told of a file. */
const MOST = 20

interface Walk {
  readonly objects: PdfObjects
  readonly seen: Set<PdfObject>
  readonly faults: string[]
}

/** What the values of each key may be. */
type Shape = ReadonlyMap<string, string>

/** As maps: a key of a file may be called as a property that every object of JavaScript has, `/constructor`. */
const shapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries(SHAPES).map(([kind, shape]) => [kind, new Map(Object.entries(shape))]),
)

const specOf = (shape: Shape, key: string): string | undefined => shape.get(key) ?? shape.get('*')

/** Goes through a value and all that it refers to; tells what is not as `spec` has it. */
function visit(value: PdfObject, spec: string, path: string, walk: Walk): void {
  if (value instanceof PdfRef) {
    const object = walk.objects.follow(value)
    if (!object) walk.faults.push(`a reference to nothing at ${path}`)
    if (object && !walk.seen.has(object)) visitObject(object, spec, path, walk)
    return
  }
  visitObject(value, spec, path, walk)
}

function visitObject(value: PdfObject, spec: string, path: string, walk: Walk): void {
  walk.seen.add(value)
  const kinds = kindsIn(spec)
  if (value instanceof PdfArray) visitArray(value, kinds, path, walk)
  else if (value instanceof PdfDict) visitDictionary(value, kinds, path, walk)
  else if (!kinds.some((kind) => isPlain(value, kind)))
    walk.faults.push(`${tell(value)} at ${path}`)
}

const known = new Map<string, readonly string[]>()

/** `/DeviceRGB|[/ICCBased profile]` as its two kinds. */
function kindsIn(spec: string): readonly string[] {
  const kinds = known.get(spec) ?? spec.split('|').flatMap((kind) => GROUPS[kind] ?? kind)
  known.set(spec, kinds)
  return kinds
}

function visitArray(value: PdfArray, kinds: readonly string[], path: string, walk: Walk): void {
  const list = kinds.find((kind) => kind.startsWith('['))
  if (!list) {
    walk.faults.push(`a list at ${path}`)
    return
  }
  const items = list.slice(1, -1).replaceAll(' ', '|')
  for (const item of value.toArray()) visit(item, items, path, walk)
}

function visitDictionary(value: PdfDict, kinds: readonly string[], path: string, walk: Walk): void {
  const known = kinds.flatMap((kind) => {
    const shape = shapes.get(kind)
    return shape ? [{ kind, shape }] : []
  })
  const { kind, shape } = known.find((one) => isLike(value, one.shape)) ?? known[0] ?? {}
  if (!kind || !shape) {
    walk.faults.push(`a dictionary at ${path}`)
    return
  }
  for (const key of NEEDED.get(kind) ?? [])
    if (!value.has(key)) walk.faults.push(`no /${key} at ${path || '/'}`)
  for (const key of value.keys()) {
    const spec = specOf(shape, key.value)
    const own = value.get(key)
    if (spec === undefined || own === undefined) walk.faults.push(`/${key.value} at ${path || '/'}`)
    else visit(own, spec, `${path}/${key.value}`, walk)
  }
}

/** Tells whether a dictionary has no key that a shape has not, and no other name where that has a certain one. */
function isLike(value: PdfDict, shape: Shape): boolean {
  for (const key of value.keys()) {
    const spec = specOf(shape, key.value)
    if (spec === undefined) return false
    const own = value.get(key)
    if (own instanceof PdfName && !kindsIn(spec).some((kind) => isPlain(own, kind))) return false
  }
  return true
}

function isPlain(value: PdfObject, kind: string): boolean {
  if (value instanceof PdfName) return kind === '/*' || kind === `/${value.value}`
  if (value instanceof PdfNumber) return kind === 'number' || kind === String(value.value)
  if (value instanceof PdfString) return kind === 'text' || kind === `(${value.asString()})`
  return value instanceof PdfBool && kind === String(value.value)
}

const tell = (value: PdfObject): string =>
  value instanceof PdfName ? `/${value.value}` : `a ${value.type}`
