import { PdfName, PdfStream } from '@libpdf/core'
import type { UsedCode } from '../../../../proof/pdf/painted.ts'
import { archive, type Condition, matterhorn, when } from './condition.ts'
import type { FontObject } from './font-objects.ts'
import { widthsOf } from './font-program.ts'
import type { Inspected } from './inspected.ts'

/** What is asked of fonts. Those of our files are composite, of TrueType outlines; another kind is told (31-001). */
export const FONTS: readonly Condition[] = [
  each(
    '31-001',
    'every font is composite, its codes are its characters',
    ({ dictionary }, { objects }) =>
      when(
        objects.name(dictionary, 'Subtype') !== 'Type0' ||
          objects.name(dictionary, 'Encoding') !== 'Identity-H',
        'it is no composite font with the encoding Identity-H',
      ),
  ),
  each(
    '31-005',
    'the characters of a TrueType font are its glyphs',
    ({ descendant }, { objects }) =>
      when(
        objects.name(descendant, 'Subtype') === 'CIDFontType2' && !descendant.has('CIDToGIDMap'),
        'it has no CIDToGIDMap',
      ),
  ),
  each('31-004', 'that map is a stream or none', ({ descendant }, { objects }) => {
    const map = objects.get(descendant, 'CIDToGIDMap')
    const isKnown = map instanceof PdfStream || (map instanceof PdfName && map.value === 'Identity')
    return when(map !== undefined && !isKnown, 'its CIDToGIDMap is neither a stream nor Identity')
  }),
  each('31-009', 'every font is in the file', ({ descriptor }) =>
    when(!PROGRAMS.some((key) => descriptor?.has(key)), 'it is not in the file'),
  ),
  matterhorn('31-010', 'every glyph that is shown is in its font', ({ proof, fonts }) =>
    proof.codes
      .filter((codes) => !fonts.some((font) => isReadBy(codes, font) && hasGlyphs(codes, font)))
      .map((codes) => `${tell(codes)}: no font has the glyphs for them all`),
  ),
  each('31-014', 'a list of the characters of a font is right', ({ descriptor }) =>
    when(
      descriptor?.has('CIDSet') === true,
      'it has a CIDSet, which nobody needs and ours do not have',
    ),
  ),
  each(
    '31-015',
    'widths are those of the font',
    ({ descendant, program, toUnicode }, { objects }) => {
      const widths = widthsOf(descendant, objects)
      const usual = objects.number(descendant, 'DW') ?? 1000
      const wrong = [...(toUnicode?.keys() ?? [])].filter((code) => {
        const own = program?.widthOf(code)
        return own !== undefined && Math.abs(own - (widths.get(code) ?? usual)) > TOLERANCE
      })
      return when(wrong.length > 0, `${wrong.length} of its widths are not those of its glyphs`)
    },
  ),
  each('31-027', 'every font says what its codes are read as', ({ toUnicode }) =>
    when(toUnicode === undefined, 'it has no ToUnicode'),
  ),
  matterhorn('10-001', 'every code that is shown is read as something', ({ proof, fonts }) =>
    proof.codes
      .filter((codes) => !fonts.some((font) => isReadBy(codes, font)))
      .map((codes) => `${tell(codes)}: no font says that they are read so`),
  ),
  ...(
    [
      ['31-028', 'as U+0000', /\0/],
      ['31-029', 'as U+FEFF or U+FFFE', /[\ufeff\ufffe]/],
    ] as const
  ).map(([number, what, pattern]) =>
    each(number, `no code is read ${what}`, ({ toUnicode }) =>
      when(
        toUnicode !== undefined && [...toUnicode.values()].some((text) => pattern.test(text)),
        `a code is read ${what}`,
      ),
    ),
  ),
  matterhorn('31-030', 'no glyph for a missing character is shown', ({ proof }) =>
    told(proof.codes, (_, code) => code === 0, 'is .notdef'),
  ),
  archive('6.2.11.7.3', 'no character is one of private use', ({ proof }) =>
    told(proof.codes, ({ text }) => /\p{Co}/u.test(text), 'is of private use'),
  ),
]

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3']

/** Thousandths of the font's size by which widths may differ (ISO 19005-2, 6.2.11.5). */
const TOLERANCE = 1

function each(
  number: string,
  asks: string,
  find: (font: FontObject, file: Inspected) => readonly string[],
): Condition {
  return matterhorn(number, asks, (file) =>
    file.fonts.flatMap((font) =>
      find(font, file).map((reason) => `the font ${font.name}: ${reason}`),
    ),
  )
}

function told(
  fonts: Inspected['proof']['codes'],
  isWrong: (used: UsedCode, code: number) => boolean,
  what: string,
): readonly string[] {
  return fonts.flatMap((codes) =>
    [...codes]
      .filter(([code, used]) => isWrong(used, code))
      .map(([code, { page }]) => `page ${page}: the code ${code} of a font ${what}`),
  )
}

/** Tells whether a font says of all these codes what pdf.js, which guesses where nothing is said, reads them as. */
const isReadBy = (codes: ReadonlyMap<number, UsedCode>, { toUnicode }: FontObject): boolean =>
  [...codes].every(([code, { text }]) => toUnicode?.get(code) === text)

const hasGlyphs = (codes: ReadonlyMap<number, UsedCode>, { program }: FontObject): boolean =>
  program === undefined || [...codes.keys()].every((code) => code < program.glyphs)

const tell = (codes: ReadonlyMap<number, UsedCode>): string => {
  const texts = [...codes.values()].slice(0, 12).map(({ text }) => text)
  return `page ${[...codes.values()][0]?.page}: the ${codes.size} codes of a font, read as “${texts.join('')}”`
}
