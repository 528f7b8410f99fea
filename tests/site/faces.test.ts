import { create, type Font, type FontCollection } from 'fontkitten'
import { expect, test } from 'vitest'
import { readStyles } from '../../src/run/assets/styles.ts'
import { readWebFonts } from '../../src/run/assets/web-fonts.ts'
import { toStyleSheet } from '../../src/site/assets.ts'

const fonts = await readWebFonts()
const styles = await readStyles()
const css = toStyleSheet(styles, fonts)
const made = new Map(fonts.map(({ file, bytes }) => [file, toFont(create(Buffer.from(bytes)))]))

function toFont(made: Font | FontCollection): Font {
  if (made.isCollection) throw new Error('a face has one font')
  return made
}

/** The faces of a style sheet: their family, file, and the characters that they are for. */
const facesIn = (sheet: string) =>
  [...sheet.matchAll(/@font-face\{([^}]*)\}/g)].map(([, rule = '']) => ({
    family: /font-family:"([^"]+)"/.exec(rule)?.[1] ?? '',
    file: /url\(([^)]+)\)/.exec(rule)?.[1] ?? '',
    isFor: toRange(/unicode-range:([^;]+)/.exec(rule)?.[1] ?? ''),
  }))

function toRange(range: string): (code: number) => boolean {
  const parts = range.split(',').map((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })
  return (code) => parts.some(([first, last]) => code >= first && code <= last)
}

/** The characters for which no face of the serif's row of families has a glyph. */
function lackingIn(sheet: string, text: string): string {
  const row = /--text:([^;]+)/.exec(sheet)?.[1] ?? ''
  const faces = facesIn(sheet).filter(({ family }) => row.includes(`"${family}"`))
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0
      return !faces.some(
        ({ file, isFor }) => isFor(code) && made.get(file)?.hasGlyphForCodePoint(code),
      )
    })
    .join('')
}

const SIGNS = 'Aéŵ10⁻⁶⁺₋₊≡ḂṠ⅐⅚●○◌→↔α∩'

test('every sign of an official paper has a glyph on the web, on a machine without fonts', () => {
  expect(lackingIn(css, SIGNS)).toBe('')
})

test('a sign that the serif lacks would be found', () => {
  const without = css.replace('"Faircopy Signs",', '')
  expect(lackingIn(without, SIGNS)).toBe('⁻⁺₋₊≡Ḃ⅐⅚●○◌↔∩')
})

test('the faces of signs hold no letter of plain Latin, so that none is shown in them meanwhile', () => {
  const signs = facesIn(css).filter(({ family }) => family === 'Faircopy Signs')
  expect(signs).toHaveLength(6)
  expect(signs.some(({ isFor }) => isFor(0x41) || isFor(0x20) || isFor(0x2019))).toBe(false)
})
