import type { Sequence } from '../content/content.ts'
import type { FontMaps } from './fonts.ts'

/** Tells what the glyphs of a sequence stand for by the maps of their fonts, for whoever reads of it in a message. */
export const makeWordsOf =
  (maps: FontMaps) =>
  ({ glyphs }: Sequence): string =>
    glyphs
      .map(({ font, code }) => maps(font).get(code) ?? UNKNOWN)
      .join('')
      .trim()

/** The sign for a character that is not known. */
const UNKNOWN = '\ufffd'
