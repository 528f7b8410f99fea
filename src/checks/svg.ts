import type { FileFault } from './file-types.ts'

/** What an SVG drawing may not hold: each could act, or fetch, when the file is opened by itself. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a script': /<(?:[\w.-]+:)?(?:script|handler|listener)\b/i,
  'foreign content': /<(?:[\w.-]+:)?(?:foreignObject|iframe|object|embed|audio|video|canvas)\b/i,
  'an event handler': /[\s"'/](?:[\w.-]+:)?on[a-z]+\s*=/i,
  'an entity of its own': /<!(?:ENTITY|DOCTYPE[^>]*\[)/i,
  'a style sheet from elsewhere': /<\?xml-stylesheet|@import/i,
  'a link that is animated': /attributeName\s*=\s*["']?\s*(?:[\w.-]+:)?(?:href|on)/i,
  'a reference to another file':
    /(?:href|src)\s*=\s*(?!["']\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]))/i,
  'a reference to another file in its style': /url\s*\((?!\s*["']?\s*#)/i,
  'an escaped letter in its style': /(?:style\s*=\s*["'][^"']*|<style[\s\S]*?)\\[0-9a-f]/i,
}

/** Tells what a drawing holds that it may not, or that it is no drawing at all. */
export function faultOfSvg(bytes: Uint8Array): FileFault | undefined {
  const text = decode(bytes)
  if (text === undefined || !/<(?:[\w.-]+:)?svg[\s>]/.test(text)) return noDrawing
  const held = Object.keys(FORBIDDEN).find((name) => FORBIDDEN[name]?.test(text))
  if (held !== undefined) return { reason: `holds ${held}`, hint: takeOut }
  return TEXT.test(text) ? withText : undefined
}

/** A drawing in a page has no faces but the system's, and print allows none of those. */
const TEXT = /<(?:[\w.-]+:)?text[\s>]/i

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
