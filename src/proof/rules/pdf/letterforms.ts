import type { Shown } from '../../pdf/shown.ts'
import { SOFT_HYPHEN } from '../../pdf/texts.ts'
import { openFaces } from './faces.ts'
import { misdescribed } from './font-descriptors.ts'
import { embeddedFonts, strangeGlyphs } from './font-outlines.ts'
import { seenOf, textsOf } from './glyph-texts.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'
import { unicodeMapFaults } from './unicode-maps.ts'

/**
 * What is read is what is seen: each glyph of the file is, outline for outline, the one that our font has by its number, and
 * is read as a text that our font shows by it, as its character, a ligature or a form of a figure. So neither a glyph nor what
 * it is read as was exchanged, and no other font stands in the place of ours.
 */
export const checkLetterforms: PdfRule = function* ({ proof, faces }): Generator<Fault> {
  yield* unicodeMapFaults(proof.objects)
  const fontOf = openFaces(faces)
  for (const { name, program } of embeddedFonts(proof.objects)) {
    const ours = fontOf(name)
    const strange = ours ? strangeGlyphs(program, ours) : []
    if (!ours) yield fault(`The file has a font ${name}, which is none of ours.`)
    if (strange.length > 0)
      yield fault(`${strange.length} glyphs of ${name} are not those of our font.`)
  }
  for (const name of misdescribed(proof.objects, fontOf))
    yield fault(`What the file says of ${name} is not so.`)
  for (const [page, shown] of Map.groupBy(proof.shown.filter(isOther), ({ page }) => page)) {
    const wrong = shown.map(({ text, font }) => `“${text}” in ${font}`)
    yield fault(`Page ${page} shows other letters than are read: ${wrong.slice(0, 5).join(', ')}.`)
  }

  function isOther({ font: name, code, text }: Shown): boolean {
    const font = fontOf(name)
    if (!font) return true
    const texts = textsOf(font).get(code)
    const seen = seenOf(text)
    // Programs find no words where the glyph of the space is read as a no-break space; it stands for joiners too.
    if (texts?.has(' ') && /^\p{Zs}$/u.test(text)) return text !== ' '
    if (seen === '' && text !== '') return texts?.has(' ') !== true && texts?.has(text) !== true
    const read = text === SOFT_HYPHEN ? '-' : seen
    return texts?.has(text) !== true && texts?.has(read.normalize('NFC')) !== true
  }
}

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
