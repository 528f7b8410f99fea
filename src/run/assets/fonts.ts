import { DISPLAY, type Face, type Fonts, SANS, SERIF } from '../../typesetting/fonts.ts'
import { readFace } from './faces.ts'

/** A face of print, and the name of its file. */
interface Cut extends Pick<Face, 'family' | 'weight' | 'style' | 'range'> {
  readonly name: string
}

/**
 * All that a face holds but signs, and but most accents that are put on a letter: with these Chromium would make a letter
 * that the serif lacks and the sans has, as Ĭ, and the accents of capitals stand for no character.
 */
const WHOLE = 'U+0000-02FF,U+0304,U+0308,U+0329,U+0370-25FF,U+2800-FDFF'

/**
 * Signs, which have no space among them: Chromium puts one where a character only chooses between forms of a sign, if the
 * face has one.
 */
const SIGNS = 'U+2600-27FF,U+FE0E-FE0F'

/** What the italics of the serif lack: those of the sans stand for it, and are seldom needed. */
const BEYOND =
  'U+012C-012D,U+0132-0133,U+0166-0167,U+0180-02FF,U+0304,U+0308,U+0329,U+0370-1FFE,U+2016-2017,U+201B,U+2023,U+2031-2035,U+203D-204A,U+207A-20A3,U+2105-2121,U+2123-25FF,U+2800-FDFF'

/**
 * Whole faces, which have the figures that the web's lack. Of the serif's optical sizes the text has the one for 16
 * pixels, the nearest to 12 and 14 points; titles have the one for 60.
 */
const CUTS: readonly Cut[] = [
  { family: SERIF, weight: 400, style: 'normal', range: WHOLE, name: 'SourceSerif4SmText-Regular' },
  { family: SERIF, weight: 400, style: 'italic', range: WHOLE, name: 'SourceSerif4SmText-It' },
  {
    family: SERIF,
    weight: 600,
    style: 'normal',
    range: WHOLE,
    name: 'SourceSerif4SmText-Semibold',
  },
  {
    family: SERIF,
    weight: 600,
    style: 'italic',
    range: WHOLE,
    name: 'SourceSerif4SmText-SemiboldIt',
  },
  {
    family: DISPLAY,
    weight: 400,
    style: 'normal',
    range: WHOLE,
    name: 'SourceSerif4Display-Regular',
  },
  { family: SANS, weight: 400, style: 'normal', range: WHOLE, name: 'SourceSans3-Regular' },
  { family: SANS, weight: 600, style: 'normal', range: WHOLE, name: 'SourceSans3-Semibold' },
  { family: SANS, weight: 400, style: 'italic', range: BEYOND, name: 'SourceSans3-It' },
  { family: SANS, weight: 400, style: 'normal', range: SIGNS, name: 'SourceSans3-Regular' },
  { family: SANS, weight: 600, style: 'normal', range: SIGNS, name: 'SourceSans3-Semibold' },
  { family: SANS, weight: 400, style: 'italic', range: SIGNS, name: 'SourceSans3-It' },
]

/** Reads the faces of print: those that every text needs come first. */
export const readFonts = (): Promise<Fonts> => Promise.all(CUTS.map(readCut))

async function readCut({ name, ...cut }: Cut): Promise<Face> {
  const file = `${name}.ttf.woff2`
  return { ...cut, file, bytes: await readFace(file) }
}
