import type { Attr, Element } from '@xmldom/xmldom'
import type { FileFault } from '../file-types.ts'
import { SVG } from './parse.ts'
import { faultOfStyle } from './style.ts'
import { holding } from './walk.ts'

/** The namespaces of attributes that a browser heeds in a drawing. */
const XLINK = 'http://www.w3.org/1999/xlink'
const XML = 'http://www.w3.org/XML/1998/namespace'
const EVENTS = 'http://www.w3.org/2001/xml-events'

const toSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** Attributes that are read as CSS (SVG 2, 6.6; SVG 1.1, appendix N), and those that drawing programs write beside them. */
const STYLED = toSet(
  'style alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation',
  'color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline',
  'enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size',
  'font-size-adjust font-stretch font-style font-variant font-weight glyph-orientation-horizontal',
  'glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color line-height marker',
  'marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events',
  'shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset',
  'stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor',
  'text-decoration text-indent text-overflow text-rendering transform-box transform-origin unicode-bidi',
  'vector-effect visibility white-space word-spacing writing-mode',
)

/** Attributes that are numbers, names or words: of every element, of shapes, of paints and cuts, of filters, of text. */
const PLAIN = toSet(
  'id class lang role tabindex focusable version baseProfile contentScriptType contentStyleType content media title',
  'type requiredFeatures requiredExtensions systemLanguage externalResourcesRequired preserveAspectRatio viewBox',
  'zoomAndPan transform',
  'x y width height x1 y1 x2 y2 cx cy r rx ry d points pathLength',
  'fx fy fr offset gradientTransform gradientUnits spreadMethod patternTransform patternUnits patternContentUnits',
  'clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient',
  'filterUnits primitiveUnits filterRes in in2 result stdDeviation dx dy values mode operator k1 k2 k3 k4 order',
  'kernelMatrix kernelUnitLength divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant',
  'specularConstant specularExponent azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle',
  'baseFrequency numOctaves seed stitchTiles xChannelSelector yChannelSelector scale radius tableValues slope',
  'intercept amplitude exponent',
  'rotate textLength lengthAdjust startOffset method spacing side',
)

/** What is wrong with an attribute of an element of SVG; of another vocabulary's elements nothing is heeded. */
export function faultOfAttribute(attribute: Attr, element: Element): FileFault | undefined {
  if (element.namespaceURI !== SVG) return undefined
  const { namespaceURI: space, localName } = attribute
  const held = (inSpace[space ?? ''] ?? nothing)(localName ?? '', attribute.value, element)
  return held === undefined ? undefined : holding(held, attribute)
}

type Check = (name: string, value: string, element: Element) => string | undefined

const nothing: Check = () => undefined

/** By namespace, what an attribute holds that it may not; those of other namespaces are heeded by nobody. */
const inSpace: Readonly<Record<string, Check>> = {
  '': heldByOwn,
  [XLINK]: (name, value, element) =>
    name === 'href' ? heldByReference(value, element) : undefined,
  [XML]: (name) => (name === 'base' ? 'a base for its addresses' : undefined),
  [EVENTS]: () => 'an event handler',
}

function heldByOwn(name: string, value: string, element: Element): string | undefined {
  if (name === 'href') return heldByReference(value, element)
  if (STYLED.has(name)) return faultOfStyle(value)
  if (PLAIN.has(name) || /^(?:data|aria)-/.test(name)) return undefined
  return /^on/i.test(name) ? 'an event handler' : `the attribute ${name}, which draws nothing`
}

/** A picture may be in the drawing; all else that is referred to is a place in it. */
const heldByReference = (value: string, { localName }: Element): string | undefined =>
  (localName === 'image' ? PICTURE : FRAGMENT).test(value)
    ? undefined
    : 'a reference to another file'

const FRAGMENT = /^\s*#/
const PICTURE = /^\s*data:image\/(?:png|jpe?g|gif|webp)[;,]/i
