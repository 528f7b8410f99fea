/** How words are written, by where they stand. */
export interface Setting {
  /** Whether line breaks are kept; else they are spaces. */
  readonly breaks: 'kept' | 'joined'
  /** Whether bold words are marked: not where each edition sets all words bold by itself. */
  readonly bold: 'marked' | 'plain'
  /** Whether words that are all italic are marked as such. */
  readonly allItalic: 'marked' | 'plain'
}

/** The settings, by where words stand. */
export const settings = {
  text: { breaks: 'kept', bold: 'marked', allItalic: 'marked' },
  /** Of words that are bold for where they stand. */
  bold: { breaks: 'kept', bold: 'plain', allItalic: 'marked' },
  heading: { breaks: 'joined', bold: 'plain', allItalic: 'plain' },
  caption: { breaks: 'joined', bold: 'plain', allItalic: 'plain' },
  /** After a kept break stands the line for units. */
  tableCaption: { breaks: 'kept', bold: 'plain', allItalic: 'plain' },
  head: { breaks: 'kept', bold: 'plain', allItalic: 'plain' },
} as const satisfies Readonly<Record<string, Setting>>
