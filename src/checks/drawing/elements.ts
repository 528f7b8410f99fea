import type { Element } from '@xmldom/xmldom'
import type { FileFault } from '../file-types.ts'
import { SVG } from './parse.ts'
import { faultOfStyle } from './style.ts'
import { holding, isElement, placeOf } from './walk.ts'

/** The elements that draw (SVG 2, appendix A): none of them acts, fetches, moves or is set in a face. */
const DRAWING: ReadonlySet<string> = new Set(
  [
    'svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon image',
    'marker pattern mask clipPath linearGradient radialGradient stop filter feBlend feColorMatrix feComponentTransfer',
    'feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA',
    'feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight',
    'feSpecularLighting feSpotLight feTile feTurbulence text tspan textPath',
  ].flatMap((names) => names.split(' ')),
)

/** Vocabularies whose elements act, or may, when a browser opens the file. */
const ACTING: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/2001/xml-events',
])

/**
 * What is wrong with an element by itself. Those of other vocabularies, as drawing programs leave them, are drawn by
 * nobody.
 */
export function faultOfElement(element: Element): FileFault | undefined {
  const { namespaceURI: space, localName } = element
  if (space !== null && ACTING.has(space)) return drawsNothing(element)
  if (space !== SVG) return undefined
  if (!DRAWING.has(localName ?? '')) return drawsNothing(element)
  return faultByName[localName ?? '']?.(element)
}

const faultByName: Readonly<Record<string, (element: Element) => FileFault | undefined>> = {
  style: faultOfSheet,
  text: faultOfWords,
  tspan: faultOfWords,
  textPath: faultOfWords,
}

/** A drawing in a page has no faces but the system's, and print allows none of those. */
function faultOfWords(element: Element): FileFault | undefined {
  if (textIn(element).trim() === '') return undefined
  return {
    reason: `holds text, for which a drawing has no face of ours${placeOf(element)}`,
    hint: 'turn its text into outlines, and say in the description what it says',
  }
}

/** A style sheet as a browser reads it: its texts put together, whatever stands between them. */
function faultOfSheet(element: Element): FileFault | undefined {
  if ([...element.childNodes].some(isElement)) return holding('an element in its style', element)
  const held = faultOfStyle(textIn(element))
  return held === undefined ? undefined : holding(held, element)
}

/** The text that stands in an element itself, put together (DOM, 4.4: its child text content). */
export const textIn = (element: Element): string =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === TEXT || nodeType === CDATA)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')

/** The types of nodes that hold text (DOM, 4.4). */
const TEXT = 3
const CDATA = 4

const drawsNothing = (element: Element): FileFault =>
  holding(`the element <${element.localName}>, which draws nothing`, element)
