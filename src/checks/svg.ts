import { DOMParser, onWarningStopParsing, ParseError } from '@xmldom/xmldom'
import { toPosition } from '../message/message.ts'
import type { FileFault } from './file-types.ts'

/** The elements that draw (SVG 2, appendix A): none of them acts, fetches, moves or is set in a face. */
const DRAWING: ReadonlySet<string> = new Set(
  [
    'svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon image',
    'marker pattern mask clipPath linearGradient radialGradient stop filter feBlend feColorMatrix feComponentTransfer',
    'feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA',
    'feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight',
    'feSpecularLighting feSpotLight feTile feTurbulence',
  ].flatMap((names) => names.split(' ')),
)

const TEXT: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath'])

const SVG = 'http://www.w3.org/2000/svg'

/** Vocabularies whose elements act, or may, when a browser opens the file. */
const ACTING = /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|1998\/Math\/MathML|2001\/xml-events)/

/** What may hide something, or could fetch it, when the file is opened by itself. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'an encoding other than UTF-8': /<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i,
  'a character that is written as its number': /&#/,
  'a document type of its own':
    /<!ENTITY|<!DOCTYPE(?!\s+svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"]*"\s+"[^"]*")?\s*>)/i,
  'an event handler': /[\s"'/](?:[^\s"'/=<>:]+:)?on[a-z]+\s*=/i,
  'a style sheet from elsewhere': /<\?xml-stylesheet|@import/i,
  'a reference to another file in its style':
    /url\s*\((?!\s*["']?\s*#)|(?:image-set|image|cross-fade|src)\s*\(/i,
  'an escaped letter in its style': /(?:style\s*=\s*["'][^"']*|<style[\s\S]*?)\\[0-9a-f]/i,
  'another vocabulary for its own': /\sxmlns\s*=\s*["'](?!http:\/\/www\.w3\.org\/2000\/svg["'])/i,
}

/** Tells what a drawing holds that it may not, or that it is no drawing at all. */
export function faultOfSvg(bytes: Uint8Array): FileFault | undefined {
  const text = decode(bytes)
  if (text === undefined || !/<(?:[\w.-]+:)?svg[\s>]/.test(text)) return noDrawing
  const names = namesIn(text)
  const held = heldIn(text, names)
  if (held !== undefined) return { reason: `holds ${held}`, hint: takeOut }
  return names.some((name) => TEXT.has(name)) ? withText : faultOfXml(text)
}

/** What a reader of XML stumbles over: nothing of the drawing would be shown. */
function faultOfXml(text: string): FileFault | undefined {
  const odd = UNREADABLE.exec(text)
  if (odd) {
    const { line, column } = toPosition(text, odd.index)
    return malformed(line, column)
  }
  try {
    new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'image/svg+xml')
    return undefined
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { lineNumber, columnNumber } = error.locator ?? {}
    return malformed(lineNumber || 1, columnNumber || 1)
  }
}

/** What the library lets pass: a bare ampersand, control characters, white space within `/>` (XML 1.0, 2.2, 2.4, 3.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNREADABLE = /&(?!(?:amp|lt|gt|quot|apos);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\/\s+>/

const malformed = (line: number, column: number): FileFault => ({
  reason: `is not well-formed near its line ${line}, column ${column}, so nothing of it is shown`,
  hint: noDrawing.hint,
})

function heldIn(text: string, names: readonly string[]): string | undefined {
  const element = names.find((name) => !DRAWING.has(name) && !TEXT.has(name))
  if (element !== undefined) return `the element <${element}>, which draws nothing`
  if (addressesIn(text).some((address) => !HARMLESS.test(address)))
    return 'a reference to another file'
  return Object.keys(FORBIDDEN).find((name) => FORBIDDEN[name]?.test(text))
}

/** A place in the drawing itself, or a picture that is in it. */
const HARMLESS = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/i

const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:href|src)\s*=\s*(["'])(.*?)\1/gis)].map(([, , address = '']) => address)

/**
 * The names of the elements that a browser takes for its own: without a prefix, or with one that stands for SVG. Those
 * of other vocabularies, as drawing programs leave them, are drawn by nobody.
 */
function namesIn(text: string): readonly string[] {
  const spaces = [...text.matchAll(/xmlns:([^\s=]+)\s*=\s*(["'])(.*?)\2/gs)]
  const own = (prefix: string): boolean =>
    spaces.some(([, name, , space = '']) => name === prefix && isOwn(space.trim()))
  return [...text.matchAll(/<([^\s/>!?<][^\s/>]*)/g)].flatMap(([, name = '']) => {
    const [prefix = '', local] = name.split(':')
    if (local === undefined) return name
    return own(prefix) ? local : []
  })
}

const isOwn = (space: string): boolean => space === SVG || ACTING.test(space)

/** A drawing in a page has no faces but the system's, and print allows none of those. */
const withText: FileFault = {
  reason: 'holds text, for which a drawing has no face of ours',
  hint: 'turn its text into outlines, and say in the description what it says',
}

const takeOut = 'save it as a plain drawing, its text turned into outlines and its pictures inside'

const noDrawing: FileFault = {
  reason: 'is no SVG drawing in UTF-8',
  hint: 'save the drawing anew as plain SVG',
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
