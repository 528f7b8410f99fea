import { type ILevelsOptions, LevelFormat, type NumberingDefinition } from 'docx'

/** How a level shows its number, and the text around it: `['decimal', '%1.']`; a style that is numbered by it. */
export type Level = readonly [
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  more?: Partial<ILevelsOptions>,
]

/** A list of several levels, each set in by a quarter of an inch more. */
export const list = (reference: string, ...levels: readonly Level[]): NumberingDefinition => ({
  reference,
  levels: levels.map(([format, text, more], level) => ({
    level,
    format,
    text,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
    ...more,
  })),
})

/** The bullets that Word sets: a sign of the font Symbol, of Courier New, of Wingdings. */
export const bullets = (reference: string): NumberingDefinition =>
  list(
    reference,
    [LevelFormat.BULLET, '\uf0b7', { style: bulletOf('Symbol', 720) }],
    [LevelFormat.BULLET, 'o', { style: bulletOf('Courier New', 1440) }],
    [LevelFormat.BULLET, '\uf0a7', { style: bulletOf('Wingdings', 2160) }],
  )

const bulletOf = (font: string, left: number): NonNullable<ILevelsOptions['style']> => ({
  run: { font },
  paragraph: { indent: { left, hanging: 360 } },
})
