import type { IsWanted } from './joined-ports.ts'

/**
 * Leaves out what pdf.js tells for painting alone: fonts, outlines of glyphs, pictures. The names of the fonts, without
 * the prefix of a subset, are kept in `faces`, by those that pdf.js gives them. What asks for an answer always arrives: for a
 * picture that stands on several pages it would be waited for without end.
 */
export const forReading =
  (faces: Map<string, string>): IsWanted =>
  (message) => {
    if (!isObject(message) || !('action' in message) || !PAINTING.has(message.action)) return true
    if ('callbackId' in message) return true
    if ('data' in message && Array.isArray(message.data)) keepName(message.data, faces)
    return false
  }

/** How pdf.js calls what pages share, and what one page has. */
const PAINTING: ReadonlySet<unknown> = new Set(['commonobj', 'obj'])

/** `['g_d0_f1', 'Font', { extra: { name: 'AAAAAA+SourceSerif4' } }]`. */
function keepName([id, type, font]: readonly unknown[], faces: Map<string, string>): void {
  if (type !== 'Font' || typeof id !== 'string' || !isObject(font) || !('extra' in font)) return
  const { extra } = font
  if (isObject(extra) && 'name' in extra)
    faces.set(id, String(extra.name).replace(/^[A-Z]{6}\+/, ''))
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
