import {
  ImportedXmlComponent,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'

/** What stands in a paragraph: words, or what the package `docx` makes. */
export type Words = string | ParagraphChild

/** WordprocessingML that `docx` has no class for: `<w:r><w:t>word</w:t></w:r>`. */
export type Raw = Paragraph & ParagraphChild

export const raw = (xml: string): Raw => ImportedXmlComponent.fromXmlString(xml) as unknown as Raw

/** A run with a look: `run('Note', { bold: true })`. */
export const run = (text: string, look: IRunOptions): TextRun => new TextRun({ text, ...look })

export const bold = (text: string): TextRun => run(text, { bold: true })
export const italic = (text: string): TextRun => run(text, { italics: true })

/** A paragraph of the style Normal. */
export const paragraph = (...words: readonly Words[]): Paragraph => styled({}, ...words)

/** A paragraph with properties of its own. */
export const styled = (properties: IParagraphOptions, ...words: readonly Words[]): Paragraph =>
  new Paragraph({ ...properties, children: words.map(toChild) })

/** A paragraph of a style, by its id. */
export const ofStyle = (style: string, ...words: readonly Words[]): Paragraph =>
  styled({ style }, ...words)

/** A heading of a level from 1 to 9. */
export const heading = (level: number, ...words: readonly Words[]): Paragraph =>
  ofStyle(`Heading${level}`, ...words)

/** A paragraph that a list numbers: `item('paragraphs', 0, 'The first words')`. */
export const item = (list: string, level: number, ...words: readonly Words[]): Paragraph =>
  styled({ numbering: { reference: list, level } }, ...words)

/** The same in another instance of the list, whose numbers begin again. */
export const itemOf = (
  list: { readonly reference: string; readonly instance: number },
  level: number,
  ...words: readonly Words[]
): Paragraph => styled({ numbering: { ...list, level } }, ...words)

/** An empty paragraph. */
export const empty = (): Paragraph => paragraph()

const toChild = (words: Words): ParagraphChild =>
  typeof words === 'string' ? new TextRun(words) : words
